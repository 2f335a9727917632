package org.heard.attack;

import java.util.List;

/** A count said in words, of several kinds of people together. */
record Said(List<People> people, Cell cell, String words) {
    Said {
        people = List.copyOf(people);
    }
}
