package org.heard.sample;

import java.util.List;
import java.util.Map;
import org.heard.questionnaire.survey.Answer;

/** What one invented parent says for the family: asked once, however many children there are. */
final class Parent {
    private final String round;
    private final Chance chance;
    private final Voice voice;

    Parent(String round, Chance chance, double mood) {
        this.round = round;
        this.chance = chance;
        this.voice = new Voice(round, chance, mood);
    }

    /** @param children how many this parent answers for */
    Map<String, Answer> answers(int children) {
        if (round.equals("pc2020")) {
            voice.opinions("imp_health", "imp_education", "imp_social", "imp_casework", "imp_joined_up", "change_12m");
            voice.choose("period_diff", .02, "better_before 46, no_difference 37, better_since 7, 9 10");
            comment("open_improve", Comments.IMPROVE, .52);
            return voice.given();
        }
        profile(children);
        services();
        voice.choose("info_localoffer", .03, localOffer());
        voice.opinions("info_right_time", "joined_up", "covid_contact", "involved_decisions");
        voice.opinions("change_12m", "overall_satis");
        comment("open_well", Comments.WELL, .34);
        comment("open_improve", Comments.IMPROVE, .52);
        return voice.given();
    }

    private void profile(int children) {
        voice.choose("resp_role", 0, "parent 895, foster 30, kinship 48, other 10, pnts 17");
        voice.choose(
                "child_n",
                0,
                switch (children) {
                    case 1 -> "1 76, 2 19, 3plus 5";
                    case 2 -> "2 70, 3plus 30";
                    default -> "3plus 1";
                });
        voice.choose(
                "locality",
                .015,
                "Southport 29, Formby 9, Crosby 16, Maghull 11, Bootle 17, Litherland_Netherton 14, outside 1, pnts 3");
    }

    private void services() {
        voice.opinions("hlt_contact_known");
        voice.choose("soc_used", .02, "1 20, 0 77, 9 3");
        if (voice.to("soc_used").equals(Answer.of("1"))) {
            voice.opinions("soc_satis");
        }
        voice.opinions("shortbreak_access", "casework_satis");
    }

    private String localOffer() {
        return round.equals("pc2021")
                ? "used_helpful 17, used_partly 12, used_not_helpful 12, heard 27, never 32"
                : "used_helpful 18, used_not_helpful 19, heard 26, never 37";
    }

    private void comment(String key, List<String> said, double share) {
        voice.answer(key, 0, () -> new Answer.Written(chance.yes(share) ? chance.oneOf(said) + " (invented)" : ""));
    }
}
