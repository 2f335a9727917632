package org.heard.publication.exports;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * What was made of frozen releases, kept while there is room; what nobody asked for longest goes first. A
 * memory that any instance can fill for itself, not a state.
 */
public final class Kept<T> {
    private final long most;
    private final ToLongFunction<T> size;
    private final Map<String, T> things = new LinkedHashMap<>(16, 0.75f, true);
    private long full;

    /** @param most in whatever {@code size} measures */
    public Kept(long most, ToLongFunction<T> size) {
        this.most = most;
        this.size = size;
    }

    /** Makes outside the lock: two readers at once may both make it, and get the same. */
    public T get(String key, Supplier<T> maker) {
        T known = known(key);
        if (known != null) {
            return known;
        }
        T made = maker.get();
        keep(key, made);
        return made;
    }

    private synchronized T known(String key) {
        return things.get(key);
    }

    private synchronized void keep(String key, T made) {
        T before = things.put(key, made);
        full += size.applyAsLong(made) - (before == null ? 0 : size.applyAsLong(before));
        for (Iterator<T> oldest = things.values().iterator(); full > most && things.size() > 1; ) {
            full -= size.applyAsLong(oldest.next());
            oldest.remove();
        }
    }

    synchronized int count() {
        return things.size();
    }
}
