package org.heard.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heard.questionnaire.survey.Unit;

/**
 * Sets what the attacker found beside the truth. It alone knows who really answered what.
 *
 * @param leaks sensitive counts with fewer than five possible values
 * @param rests the same of people a base leaves out in some group, where it may be that nobody is left out so: a group's
 *     size minus its base bounds them. Decision 0003 accepts that such a size is known
 * @param exactSilences hidden counts of "no answer" and the like that are no secret at all
 * @param protectors other cells that say "c" and have fewer than five values: large counts that protect others
 * @param hidden how many printed cells say "c"
 */
record Judge(
        List<Leak> leaks,
        List<Leak> rests,
        List<Leak> exactSilences,
        List<Leak> protectors,
        int hidden,
        int looked,
        int programmes,
        int largestBlock) {
    private static final long SMALL = 5;
    private static final long FEW = 10;

    /** @param printed whether a cell of a file says "c" there; else anybody can name and derive it */
    record Leak(String what, Blocks.Range range, long truth, boolean printed) {
        @Override
        public String toString() {
            return "%s: %d to %d, %d possible%s (true: %d)%s"
                    .formatted(
                            what,
                            range.least(),
                            range.most(),
                            range.width() + 1,
                            range.width() == 0 ? ", EXACT" : "",
                            truth,
                            printed ? " hidden" : " derived");
        }
    }

    /** @param crowds by round, those of each wave, first those of the first release */
    static Judge of(Knowledge knowledge, Map<String, List<Crowd>> crowds) {
        Map<Integer, long[]> truths = new TreeMap<>();
        long[] filling = new long[knowledge.puzzle().size()];
        knowledge.counted().forEach((place, counted) -> {
            long[] truth = truth(counted, crowds);
            truths.put(place, truth);
            filling[place] = truth[0];
        });
        believed(knowledge, filling);
        Blocks blocks = new Blocks(knowledge.puzzle());
        blocks.seen(filling);
        List<Leak> leaks = new ArrayList<>();
        List<Leak> rests = new ArrayList<>();
        List<Leak> silences = new ArrayList<>();
        List<Leak> protectors = new ArrayList<>();
        Map<Knowledge.Counted, Waves.Dated> hidden = hidden(knowledge);
        blocks.want(truths.keySet().stream()
                .filter(place -> {
                    Knowledge.Counted counted = knowledge.counted().get(place);
                    Waves.Dated cell = hidden.get(counted);
                    return cell != null || isSensitive(knowledge, counted, cell, truths.get(place), crowds);
                })
                .toList());
        int looked = 0;
        Set<String> told = new TreeSet<>();
        for (Map.Entry<Integer, Knowledge.Counted> entry : knowledge.counted().entrySet()) {
            int place = entry.getKey();
            Knowledge.Counted counted = entry.getValue();
            Waves.Dated cell = hidden.get(counted);
            boolean silence = counted.people()
                    .isOfSilence(knowledge.round(counted.people().round()).notUsed());
            if (silence) {
                if (cell != null) {
                    Blocks.Range range = blocks.range(place);
                    if (range.width() == 0 && told.add(counted.toString())) {
                        silences.add(new Leak(what(cell, counted), range, filling[place], true));
                    }
                }
            } else if (isSensitive(knowledge, counted, cell, truths.get(place), crowds)) {
                looked++;
                if (!blocks.isWide(place) && told.add(counted.toString())) {
                    Blocks.Range range = blocks.range(place);
                    boolean rest = cell == null
                            && range.least() == 0
                            && isRest(knowledge.round(counted.people().round()), counted.people());
                    if (!rest) {
                        tellWhy(knowledge, place, range);
                    }
                    (rest ? rests : leaks).add(new Leak(what(cell, counted), range, filling[place], cell != null));
                }
            } else if (cell != null && !blocks.isWide(place) && told.add(counted.toString())) {
                protectors.add(new Leak(what(cell, counted), blocks.range(place), filling[place], true));
            }
        }
        return new Judge(
                leaks, rests, silences, protectors, hidden.size(), looked, blocks.programmes(), blocks.largest());
    }

    /** With {@code -Dattack.why=true}: what the audit should have known of. */
    private static void tellWhy(Knowledge knowledge, int place, Blocks.Range range) {
        if (Boolean.getBoolean("attack.why")) {
            System.out.println(
                    knowledge.counted().get(place) + "\n" + Proof.of(knowledge.puzzle(), place, range.width()));
        }
    }

    /**
     * Those of a group who were not asked; or who may have said that it does not apply to them, or nothing at all: one
     * number stands for both.
     */
    private static boolean isRest(Questionnaire round, People people) {
        boolean silentOrNot = people.topics().size() == 1
                && people.answers().values().stream().allMatch(round.notUsed()::containsAll);
        return silentOrNot
                || people.topics().size() > 1
                        && people.answers().entrySet().stream()
                                .anyMatch(e -> e.getValue().contains(People.NOT_ASKED)
                                        && (Questionnaire.isItem(e.getKey()) || !round.isForAll(e.getKey())));
    }

    private static String what(Waves.Dated cell, Knowledge.Counted counted) {
        return cell == null ? counted.toString() : cell.fact().where() + " [" + counted + "]";
    }

    /** Hidden cells of files, not of words. */
    private static Map<Knowledge.Counted, Waves.Dated> hidden(Knowledge knowledge) {
        Map<Knowledge.Counted, Waves.Dated> hidden = new LinkedHashMap<>();
        knowledge.facts().stream()
                .filter(dated -> dated.fact().cell().hidden())
                .filter(dated -> dated.fact().kind() != Fact.Kind.RESPONDENTS)
                .forEach(dated ->
                        hidden.putIfAbsent(new Knowledge.Counted(dated.fact().people(), 0, dated.wave()), dated));
        return hidden;
    }

    /** One to four children or parents; and, in a row of fewer than ten people, every answer. */
    private static boolean isSensitive(
            Knowledge knowledge,
            Knowledge.Counted counted,
            Waves.Dated cell,
            long[] truth,
            Map<String, List<Crowd>> crowds) {
        boolean small = truth[0] > 0 && truth[0] < SMALL || truth[1] > 0 && truth[1] < SMALL;
        if (cell == null || cell.fact().kind() == Fact.Kind.BASE) {
            return small;
        }
        if (small) {
            return true;
        }
        // The base of its row is hidden because few are in it.
        return knowledge.facts().stream()
                .filter(d -> d.fact().row().equals(cell.fact().row())
                        && d.fact().release() == cell.fact().release())
                .filter(d ->
                        d.fact().kind() == Fact.Kind.BASE && d.fact().cell().hidden())
                .map(d -> truth(new Knowledge.Counted(d.fact().people(), 0, d.wave()), crowds)[1])
                .anyMatch(people -> people > 0 && people < FEW);
    }

    /** In its own unit, and in people. */
    private static long[] truth(Knowledge.Counted counted, Map<String, List<Crowd>> crowds) {
        long[] truth = new long[2];
        List<Crowd> waves = crowds.get(counted.people().round());
        for (int wave = counted.from(); wave <= counted.to(); wave++) {
            truth[0] += waves.get(wave).count(counted.people());
            truth[1] += counted.people().unit() == Unit.CHILD
                    ? waves.get(wave).respondents(counted.people())
                    : waves.get(wave).count(counted.people());
        }
        return truth;
    }

    /** The truth itself must be possible, or what the attacker believes is wrong and nothing it finds holds. */
    private static void believed(Knowledge knowledge, long[] filling) {
        Puzzle puzzle = knowledge.puzzle();
        List<String> wrong = new ArrayList<>();
        for (int place = 0; place < puzzle.size(); place++) {
            if (filling[place] < puzzle.least(place) || filling[place] > puzzle.most(place)) {
                wrong.add(puzzle.name(place) + " is " + filling[place] + ", believed " + puzzle.least(place) + " to "
                        + puzzle.most(place));
            }
        }
        for (Puzzle.Sum sum : puzzle.sums()) {
            long total = 0;
            StringBuilder words = new StringBuilder();
            for (int k = 0; k < sum.places().length; k++) {
                total += sum.times()[k] * filling[sum.places()[k]];
                words.append(' ')
                        .append(sum.times()[k])
                        .append('·')
                        .append(puzzle.name(sum.places()[k]))
                        .append('=')
                        .append(filling[sum.places()[k]]);
            }
            if (total < sum.least() || total > sum.most()) {
                wrong.add("sum is " + total + ", believed " + sum.least() + " to " + sum.most() + ":" + words);
            }
        }
        if (!wrong.isEmpty()) {
            throw new Puzzle.Contradiction(wrong.size() + " beliefs are not so: "
                    + String.join("\n", wrong.subList(0, Math.min(12, wrong.size()))));
        }
    }

    /** Large counts that hide nothing, for anybody can work them out: they should be printed. */
    List<Leak> inVain() {
        return protectors.stream().filter(l -> l.range().width() == 0).toList();
    }

    String summary() {
        long exact = leaks.stream().filter(l -> l.range().width() == 0).count();
        return "%d cells say c; %d sensitive counts looked at; %d with fewer than five values, %d of them exact; %d rests of groups; %d silences exact; %d large ones hidden in vain (%d programmes, largest block %d)"
                .formatted(
                        hidden,
                        looked,
                        leaks.size(),
                        exact,
                        rests.size(),
                        exactSilences.size(),
                        protectors.size(),
                        programmes,
                        largestBlock);
    }
}
