package org.heard.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * One scale question and how the invented parents lean on it.
 *
 * @param scale the kind of scale, lowest code first
 * @param good share of positive answers among those with an opinion, by round; the rounds that ask it
 * @param unused share choosing 8
 * @param unknown share choosing 9
 */
record Opinion(String key, Kind scale, Map<String, Double> good, double unused, double unknown) {
    /** Codes from negative to positive, each with its part of the positive or negative share. */
    enum Kind {
        FIVE("1 2 3 4 5", .36, .64, .2, .72, .28),
        LISTENED("1 2 3", 1, 0, 0, .6, .4),
        YES_NO("0 1", 1, 0, 0, 1, 0),
        CHANGE_3("1 2 3", 1, 0, .42, 1, 0),
        CHANGE_5("1 2 3 4 5", .35, .65, .38, .78, .22);

        private final List<String> codes;
        private final double[] parts;

        Kind(String codes, double... parts) {
            this.codes = List.of(codes.split(" "));
            this.parts = parts;
        }

        /** The share of each code, lowest first, when {@code good} of all are positive. */
        private List<Double> shares(double good) {
            double bad = 1 - good - parts[2];
            List<Double> shares = new ArrayList<>(List.of(bad * parts[0], bad * parts[1], parts[2]));
            Collections.addAll(shares, good * parts[3], good * parts[4]);
            shares.removeIf(share -> share == 0);
            return shares;
        }

        /** @param height 0 for the least content of all, 1 for the most */
        String code(double good, double height) {
            List<Double> shares = shares(good);
            double reached = 0;
            for (int i = 0; i < codes.size(); i++) {
                reached += shares.get(i);
                if (height < reached) {
                    return codes.get(i);
                }
            }
            return codes.get(codes.size() - 1);
        }
    }

    boolean isAskedIn(String round) {
        return good.containsKey(round);
    }
}
