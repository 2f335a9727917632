package org.heard.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;

/** The invented parents of one round, each with the answers as the survey would hold them. */
final class Families {
    private static final Map<String, Integer> PARENTS = Map.of("pc2019", 310, "pc2020", 180, "pc2021", 345);
    private static final Map<String, Long> SEEDS =
            Map.of("pc2019", 20191218L, "pc2020", 20200930L, "pc2021", 20210331L);

    private final String round;
    private final Chance chance;

    private Families(String round, long seed) {
        this.round = round;
        this.chance = new Chance(seed);
    }

    /** @param round pc2019, pc2020 or pc2021 */
    static List<Answers> of(String round) {
        return new Families(round, SEEDS.get(round)).many(PARENTS.get(round));
    }

    /** Parents who began and never sent; an import leaves them out. */
    static List<Answers> whoStopped(String round, int howMany) {
        return new Families(round, SEEDS.get(round) + 1).many(howMany);
    }

    private List<Answers> many(int howMany) {
        List<Answers> all = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            all.add(one());
        }
        return List.copyOf(all);
    }

    private Answers one() {
        double mood = chance.normal();
        List<Map<String, Answer>> children = new ArrayList<>();
        int howMany = round.equals("pc2020") ? 1 : Integer.parseInt(chance.weighed(Weights.of("1 905, 2 80, 3 15")));
        for (int i = 0; i < howMany; i++) {
            children.add(new Child(round, chance, mood).answers());
        }
        return new Answers(new Parent(round, chance, mood).answers(howMany), children);
    }
}
