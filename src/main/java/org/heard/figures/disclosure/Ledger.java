package org.heard.figures.disclosure;

/**
 * What earlier releases have shown and hidden; every later audit includes it. Holds no hidden value.
 *
 * <p><b>What it guarantees:</b> what was printed before is held as it was printed, withdrawn releases too. <b>What
 * the caller must see to:</b> every release of the family that anybody could read is in it.
 *
 * @param json one document per earlier release, oldest first, as {@link ProtectedTables#freeze()} gave it
 */
public record Ledger(java.util.List<String> json) {
    public static final Ledger EMPTY = new Ledger(java.util.List.of());

    public Ledger {
        json = java.util.List.copyOf(json);
    }
}
