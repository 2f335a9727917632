package org.heard.collection.response;

import java.nio.charset.StandardCharsets;
import org.heard.ground.crypto.Code;
import org.heard.ground.crypto.Secrets;
import org.heard.ground.crypto.Token;

/**
 * What one receipt is known by in each place where what was sent may lie. Without the server's secret none of them
 * leads to another, nor to the receipt.
 *
 * @param envelope of the envelope, @param response of the response it becomes, @param changed of the envelope that will
 *     take the place of that response
 */
public record Marks(byte[] envelope, byte[] response, byte[] changed) {
    /** @param code however it was typed */
    static Marks ofReceipt(String code, Secrets secrets) {
        byte[] plain = Code.plain(code).getBytes(StandardCharsets.UTF_8);
        // The purpose is that of the responses kept before there were envelopes.
        return of(secrets.mark("envelope", plain), secrets.mark("receipt in the table", plain), secrets);
    }

    /** Of a form keyed by an officer: no receipt, so nobody can come back to its answers. */
    public static Marks ofForm(Token form, Secrets secrets) {
        return of(
                secrets.mark("envelope of a keyed form", form.secret()),
                secrets.mark("keyed form", form.secret()),
                secrets);
    }

    /** Of a response sent before there were envelopes, so that no envelope has that mark. */
    static Marks ofResponse(byte[] response, Secrets secrets) {
        return of(new byte[0], response, secrets);
    }

    private static Marks of(byte[] envelope, byte[] response, Secrets secrets) {
        return new Marks(envelope, response, secrets.mark("changed", response));
    }
}
