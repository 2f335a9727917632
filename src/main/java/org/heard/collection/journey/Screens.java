package org.heard.collection.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands on each page of somebody's way, in order. */
final class Screens {
    private final List<Step> steps;
    private final boolean together;
    private final List<Screen> all = new ArrayList<>();

    private Screens(List<Step> steps, boolean together) {
        this.steps = steps;
        this.together = together;
    }

    /** @param together questions that may share a page do */
    static Screens of(List<Step> steps, boolean together) {
        Screens screens = new Screens(steps, together);
        List<Step> sharing = new ArrayList<>();
        for (Step step : steps) {
            if (!sharing.isEmpty() && !screens.place(step).equals(screens.place(sharing.get(0)))) {
                screens.add(sharing);
            }
            sharing.add(step);
        }
        screens.add(sharing);
        return screens;
    }

    private void add(List<Step> sharing) {
        if (!sharing.isEmpty()) {
            all.add(new Screen(place(sharing.get(0)), sharing));
            sharing.clear();
        }
    }

    private String place(Step step) {
        return step.page()
                .shared()
                .filter(shared -> together)
                .map(shared -> step.path(shared.key()))
                .orElseGet(step::path);
    }

    /**
     * The page of that address. A question that shares one has also a page of its own, and where none is shared, the
     * address of a shared page is that of its first question: so that a link from another face leads there.
     */
    Optional<Screen> at(String path) {
        return all.stream()
                .filter(screen -> screen.path().equals(path))
                .findFirst()
                .or(() -> steps.stream()
                        .filter(step -> step.path().equals(path) || isSharedAt(step, path))
                        .map(Screen::of)
                        .findFirst());
    }

    private static boolean isSharedAt(Step step, String path) {
        return step.page()
                .shared()
                .filter(shared -> step.path(shared.key()).equals(path))
                .isPresent();
    }

    /** The page that question stands on. */
    Screen of(Step step) {
        return all.stream()
                .filter(screen -> screen.steps().contains(step))
                .findFirst()
                .orElseThrow();
    }

    /** The page after that one; none after the last. */
    Optional<Screen> after(Screen screen) {
        int next = place(screen) + 1;
        return next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
    }

    /** Every page before that one. */
    List<Screen> before(Screen screen) {
        return List.copyOf(all.subList(0, place(screen)));
    }

    private int place(Screen screen) {
        return all.indexOf(of(screen.first()));
    }
}
