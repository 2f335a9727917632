package org.heard.publication.exports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * What was made of frozen releases, kept while there is room; what is asked for least goes first. A
 * memory that any instance can fill for itself, not a state.
 */
public final class ReleaseCache<T> {
    private static final int HEAVIEST = Integer.MAX_VALUE;

    private final Cache<String, T> things;

    /** @param most in whatever {@code size} measures */
    public ReleaseCache(long most, ToLongFunction<T> size) {
        this.things = Caffeine.newBuilder()
                .maximumWeight(most)
                .executor(Runnable::run)
                .weigher((String key, T thing) -> (int) Math.min(HEAVIEST, size.applyAsLong(thing)))
                .build();
    }

    /** Computed outside any lock; two callers may compute the same value. */
    public T get(String key, Supplier<T> maker) {
        T known = things.getIfPresent(key);
        if (known != null) {
            return known;
        }
        T made = maker.get();
        things.put(key, made);
        return made;
    }

    long count() {
        things.cleanUp();
        return things.estimatedSize();
    }
}
