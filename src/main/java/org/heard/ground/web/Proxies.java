package org.heard.ground.web;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From where a request comes. <b>What it guarantees:</b> a sender cannot choose their own address. What a proxy says is
 * believed only where Heard is told that there is one, only from the proxies it is told of where they are named, and
 * the last hop first: what stands before it in the header is what the sender wrote.
 */
@Singleton
final class Proxies {
    private static final String HOPS = "X-Forwarded-For";
    /** Only what is an address already: a name would be looked up. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final boolean isBehindOne;
    private final List<IpSubnetFilterRule> named;

    @Inject
    Proxies(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean behind,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> named) {
        this(behind, named.orElse(List.of()));
    }

    /** @param named addresses or networks such as 10.0.0.0/8; none for whoever reaches Heard */
    Proxies(boolean behind, List<String> named) {
        this.isBehindOne = behind;
        this.named = named.stream().map(Proxies::rule).toList();
    }

    /** The address in numbers; empty where there is none. */
    String sender(HttpServerRequest request) {
        SocketAddress peer = request.connection().remoteAddress();
        String address = peer == null || peer.hostAddress() == null ? "" : peer.hostAddress();
        return sender(address, request.headers().getAll(HOPS));
    }

    /** @param hops the headers as they came, each with one address or several */
    String sender(String peer, List<String> hops) {
        if (!isBehindOne || !named.isEmpty() && !isNamed(peer)) {
            return peer;
        }
        List<String> all = hops.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .toList();
        String sender = peer;
        for (int i = all.size() - 1; i >= 0 && ADDRESS.matcher(all.get(i)).matches(); i--) {
            sender = all.get(i);
            if (named.isEmpty() || !isNamed(sender)) {
                return sender;
            }
        }
        return sender;
    }

    private boolean isNamed(String address) {
        try {
            InetSocketAddress there = new InetSocketAddress(InetAddress.getByName(address), 0);
            return named.stream().anyMatch(rule -> rule.matches(there));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static IpSubnetFilterRule rule(String proxy) {
        String[] parts = proxy.split("/", 2);
        try {
            InetAddress address = InetAddress.getByName(parts[0]);
            int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : address.getAddress().length * Byte.SIZE;
            return new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT);
        } catch (UnknownHostException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES names " + proxy
                            + ", which is no address: write addresses, or networks such as 10.0.0.0/8.",
                    e);
        }
    }
}
