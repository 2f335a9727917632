package org.heard.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.AreaFigure;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Split;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Unit;

/** Reads the files of one release into facts: which people each printed count counts. */
final class Reader {
    private static final String BASE = "Answers (base)";
    private static final String FEWER = "fewer than 10 answers";
    private static final String ALONE = " (u)";
    private static final String NOT_SAID = "or not said";
    private static final String NOBODY_KNOWS = "Other or not said";
    /** Fewer than ten people; a parent of many can stand for more children. */
    private static final long MOST_CHILDREN_OF_NINE = 45;

    private static final long LOW_BASE = 30;

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec");
    private static final Pattern ANSWERED_BY = Pattern.compile("; answered by (.+) people");
    private static final Pattern SPLIT = Pattern.compile("(m\\d+[a-z]*)-(.+)-groups");
    private static final Pattern BESIDE = Pattern.compile(".*-beside-(.+)-bars");

    private final Surveys surveys;
    private final PublicRelease release;
    private final int place;
    private final List<Questionnaire> family;
    private final Questionnaire latest;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Siblings.Row> intervals = new ArrayList<>();
    private final Set<String> rounds = new TreeSet<>();

    Reader(Surveys surveys, PublicRelease release, int place) {
        this.surveys = surveys;
        this.release = release;
        this.place = place;
        Survey own = surveys.survey(release.survey()).orElseThrow();
        this.latest = new Questionnaire(own);
        this.family =
                surveys.of(own.instrument()).stream().map(Questionnaire::new).toList();
    }

    List<Fact> facts() {
        release.files().forEach(file -> roundsOf(file).values().forEach(r -> rounds.add(r.key())));
        release.files().forEach(this::read);
        return facts;
    }

    /** Once the facts are read. */
    List<Siblings.Row> intervals() {
        return intervals;
    }

    private void read(PublicFile file) {
        if (file.question().isEmpty()) {
            return; // several questions beside each other: the same figures once more
        }
        Optional<Question> question = latest.survey().question(file.question());
        if (question.isEmpty()) {
            throw new IllegalStateException("No question of the survey: " + file.question());
        }
        if (file.isOf("Answer")) {
            answers(file, columns(file, question.get(), labels(file)));
        } else if (file.isOf("Figure")) {
            figures(file, columns(file, question.get(), List.of()));
        } else if (file.isOf("Group")) {
            groups(file, columns(file, question.get(), List.of()));
        } else {
            throw new IllegalStateException("The attacker cannot read the table of " + file.name());
        }
    }

    private static List<String> labels(PublicFile file) {
        return file.body().stream()
                .map(row -> row.get(0))
                .filter(label -> !label.equals(BASE) && !label.endsWith(", not weighted"))
                .toList();
    }

    /** "Mar 2021": by the month of each survey of the family. */
    private Optional<Questionnaire> round(String name) {
        return family.stream()
                .filter(r ->
                        roundName(r.survey()).equals(name) || r.survey().round().equals(name))
                .findFirst();
    }

    static String roundName(Survey survey) {
        return survey.month().matches("\\d{4}-\\d{2}")
                ? MONTHS.get(Integer.parseInt(survey.month().substring(5)) - 1) + " "
                        + survey.month().substring(0, 4)
                : survey.round();
    }

    /** Places of the columns of counts, by round. */
    private Map<Integer, Questionnaire> roundsOf(PublicFile file) {
        Map<Integer, Questionnaire> places = new TreeMap<>();
        String ending = file.isOf("Answer") ? ", answers" : "";
        for (int i = 1; i < file.head().size(); i++) {
            String head = file.head().get(i);
            if ((file.isOf("Answer") || file.isOf("Figure")) && head.endsWith(ending)) {
                int at = i;
                round(head.substring(0, head.length() - ending.length())).ifPresent(r -> places.put(at, r));
            }
        }
        return places;
    }

    /** The coding of a table: that of the area's figure it stands next to, or the one the files declare for it. */
    private Columns columns(PublicFile file, Question question, List<String> labels) {
        Columns own = own(question);
        Matcher beside = BESIDE.matcher(file.name());
        if (beside.matches()) {
            AreaFigure figure = surveys.margins().figures().stream()
                    .filter(f -> f.question().equals(question.key())
                            && f.key().toLowerCase(Locale.ROOT).equals(beside.group(1)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No figure of the area: " + file.name()));
            Optional<Recode> recode = figure.recode().map(surveys.recodes()::get);
            own = recode.filter(r -> r.onlyIf().isPresent()).map(own::onlyAs).orElse(Columns.of(question, recode));
        }
        if (own.knows(labels)) {
            return own;
        }
        Optional<Recode> some = own.recode().filter(r -> r.onlyIf().isPresent());
        return Stream.concat(
                        Stream.of(Columns.of(question, Optional.empty())),
                        surveys.recodes().values().stream()
                                .sorted(Comparator.comparing(Recode::key))
                                .filter(r -> r.onlyIf().isEmpty())
                                .map(r -> Columns.of(question, Optional.of(r))))
                .filter(columns -> columns.knows(labels))
                .map(columns -> some.map(columns::onlyAs).orElse(columns))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No coding has these answers: " + file.name() + " " + labels));
    }

    /** The recode under which the latest round stands next to any earlier one. */
    private Columns own(Question question) {
        return Columns.of(
                question,
                family.stream()
                        .filter(r -> rounds.contains(r.key()) && !r.key().equals(latest.key()))
                        .flatMap(r -> surveys.lineage(question.key(), r.survey(), latest.survey()).recode().stream())
                        .map(surveys.recodes()::get)
                        .filter(recode -> recode != null && recode.options().size() > 1)
                        .findFirst());
    }

    private void answers(PublicFile file, Columns columns) {
        roundsOf(file).forEach((place, round) -> {
            Map<String, String> printed = new LinkedHashMap<>();
            file.body().stream()
                    .filter(row -> !row.get(0).endsWith(", not weighted"))
                    .forEach(row -> printed.put(row.get(0), row.get(place)));
            row(file, columns, round, printed);
        });
    }

    private void figures(PublicFile file, Columns columns) {
        roundsOf(file).forEach((place, round) -> {
            Map<String, String> printed = new LinkedHashMap<>();
            file.body().stream()
                    .filter(row -> row.get(0).equals(BASE)
                            || row.get(0).endsWith(": answers")
                            || columns.counted(round, row.get(0)).isPresent())
                    .forEach(row -> printed.put(row.get(0), row.get(place)));
            row(file, columns, round, printed);
        });
    }

    /** Everyone of one round in one table. */
    private void row(PublicFile file, Columns columns, Questionnaire round, Map<String, String> printed) {
        People all = columns.population(round);
        People base = all.who(columns.base(round));
        String row =
                base + " of " + columns.options().stream().map(Option::code).toList();
        Optional<Cell> inBase = Cell.read(printed.get(BASE));
        if (inBase.isEmpty()) {
            return;
        }
        boolean withheld = inBase.get().hidden();
        boolean isFew = withheld && isSaidFew(file, round);
        Optional<Cell> people = respondents(file, round);
        people.ifPresent(cell -> facts.add(new Fact(
                new People(round.key(), Unit.RESPONDENT, base.answers()),
                place,
                cell,
                Fact.Kind.RESPONDENTS,
                base,
                row,
                file.name() + ", " + round.key() + ", answered by")));
        boolean few = Stream.of(inBase, people)
                .flatMap(Optional::stream)
                .anyMatch(cell -> cell.isExact() && cell.most() < LOW_BASE);
        boolean silent = printed.entrySet().stream()
                .filter(e -> kind(columns, e.getKey()) == Fact.Kind.NOT_USED)
                .anyMatch(e -> e.getValue().equals("c"));
        List<String> told = printed.entrySet().stream()
                .filter(e ->
                        kind(columns, e.getKey()) == Fact.Kind.ANSWER || kind(columns, e.getKey()) == Fact.Kind.ITEM)
                .map(Map.Entry::getValue)
                .toList();
        boolean nothing = !told.isEmpty() && told.stream().allMatch("c"::equals);
        Set<String> together = together(columns, printed);
        printed.forEach((label, text) -> Cell.read(text).ifPresent(cell -> {
            Fact.Kind kind = kind(columns, label);
            People some = label.equals(BASE)
                    ? base
                    : label.endsWith(": answers")
                            ? all.who(columns.positive(round))
                            : all.who(counted(columns, round, label, kind == Fact.Kind.BLANK ? together : Set.of()));
            boolean mayBeNought =
                    withheld || nothing || kind == Fact.Kind.BLANK && silent || few && columns.isPart(label);
            Cell known = !cell.hidden()
                    ? cell
                    : kind == Fact.Kind.BASE
                            ? cell.atMost(isFew ? mostOfNine(columns) : Cell.MANY)
                            : cell.atLeast(mayBeNought ? 0 : 1);
            facts.add(new Fact(some, place, known, kind, base, row, file.name() + ", " + round.key() + ", " + label));
        }));
    }

    /** "x" beside a number of blanks: those who had not used it are counted there. */
    private static Set<String> together(Columns columns, Map<String, String> printed) {
        Set<String> together = new TreeSet<>();
        printed.forEach((label, text) -> {
            if (kind(columns, label) == Fact.Kind.NOT_USED && text.equals("x")) {
                together.add(label);
            }
        });
        return together;
    }

    private static Map<String, Set<String>> counted(
            Columns columns, Questionnaire round, String label, Set<String> together) {
        Map<String, Set<String>> counted = new TreeMap<>();
        Stream.concat(Stream.of(label), together.stream())
                .forEach(one -> columns.counted(round, one)
                        .orElseThrow()
                        .forEach((topic, codes) -> counted.computeIfAbsent(topic, t -> new TreeSet<>())
                                .addAll(codes)));
        return counted;
    }

    /** The picture gives the reason: of every row, or of the last round only. */
    private boolean isSaidFew(PublicFile file, Questionnaire round) {
        boolean lastOnly = file.isOf("Answer") && file.name().endsWith("-bars");
        List<Questionnaire> all = List.copyOf(roundsOf(file).values());
        long hidden = file.body().get(0).stream().filter("c"::equals).count() / (file.isOf("Answer") ? 2 : 1);
        return lastOnly
                ? file.says(FEWER) > 0 && all.get(all.size() - 1).equals(round)
                : file.says(FEWER) >= Math.max(1, hidden);
    }

    private static long mostOfNine(Columns columns) {
        return columns.question().asked().unit() == Unit.CHILD ? MOST_CHILDREN_OF_NINE : 9;
    }

    private static Fact.Kind kind(Columns columns, String label) {
        if (label.equals(BASE)) {
            return Fact.Kind.BASE;
        }
        if (label.toLowerCase(Locale.ROOT).equals(Columns.NO_ANSWER)) {
            return Fact.Kind.BLANK;
        }
        if (columns.isOfMany()) {
            return Fact.Kind.ITEM;
        }
        return columns.role(label).filter(role -> role == OptionRole.NOT_USED).isPresent()
                ? Fact.Kind.NOT_USED
                : Fact.Kind.ANSWER;
    }

    /** "n = 128 (Nov 2019), 75 (Sept 2020) children; answered by 123, 75 people". */
    private Optional<Cell> respondents(PublicFile file, Questionnaire round) {
        Matcher found = ANSWERED_BY.matcher(file.text());
        if (!found.find()) {
            return Optional.empty();
        }
        List<Questionnaire> all = new ArrayList<>(roundsOf(file).values());
        String[] counts = found.group(1).split(", ");
        return counts.length == all.size() ? Cell.read(counts[all.indexOf(round)]) : Optional.empty();
    }

    private void interval(People base, String size, String count, String lower, String upper, String where) {
        if (size.matches("\\d+") && count.matches("\\d+") && lower.matches("[\\d.]+") && upper.matches("[\\d.]+")) {
            intervals.add(new Siblings.Row(base, Long.parseLong(size), Long.parseLong(count), lower, upper, where));
        }
    }

    private void groups(PublicFile file, Columns columns) {
        Matcher name = SPLIT.matcher(file.name());
        if (!name.matches()) {
            throw new IllegalStateException("The attacker does not know the split of " + file.name());
        }
        Measure measure = surveys.measures().stream()
                .filter(m -> m.key().toLowerCase(Locale.ROOT).equals(name.group(1)))
                .findFirst()
                .orElseThrow();
        Split split = surveys.splits().stream()
                .filter(s -> name.group(2).startsWith(s.key().toLowerCase(Locale.ROOT) + "-"))
                .findFirst()
                .orElseThrow();
        Columns groups = Columns.of(
                latest.survey().question(split.question()).orElseThrow(),
                split.recode().map(surveys.recodes()::get));
        long hidden = file.body().stream().filter(row -> row.get(1).equals("c")).count();
        boolean isFew = file.says(FEWER) >= Math.max(1, hidden);
        for (List<String> row : file.body()) {
            String label = row.get(0).replace(ALONE, "");
            People all = columns.population(latest);
            People some = label.equals("All") ? all : all.who(split.question(), group(groups, label));
            int lower = file.head().indexOf("95% interval, lower");
            int upper = file.head().indexOf("95% interval, upper");
            if (lower > 0) {
                interval(
                        all.who(columns.base(latest)),
                        row.get(1),
                        row.get(2),
                        row.get(lower),
                        row.get(upper),
                        file.name() + ", " + label);
            }
            group(file, columns, some, row, isFew, measure.key() + " by " + split.key() + ", " + label);
        }
    }

    private void group(PublicFile file, Columns columns, People some, List<String> row, boolean isFew, String where) {
        People base = some.who(columns.base(latest));
        String together = base + " = " + row.get(1);
        Cell inBase = Cell.read(row.get(1)).orElseThrow();
        Cell known = inBase.hidden() && isFew ? inBase.atMost(mostOfNine(columns)) : inBase;
        facts.add(new Fact(base, place, known, Fact.Kind.BASE, base, together, file.name() + ", " + where + ", base"));
        Cell.read(row.get(2))
                .ifPresent(cell -> facts.add(new Fact(
                        some.who(columns.positive(latest)),
                        place,
                        cell,
                        Fact.Kind.ANSWER,
                        base,
                        together,
                        file.name() + ", " + where)));
    }

    /** "0 to 4; 5 to 10; or not said": the finest codes of those groups, and silence where it is named. */
    private Set<String> group(Columns groups, String label) {
        Set<String> codes = new TreeSet<>();
        List<String> named = new ArrayList<>(List.of(label.split("; ")));
        boolean unknown = label.equals(NOBODY_KNOWS) || named.remove(NOT_SAID);
        if (!label.equals(NOBODY_KNOWS)) {
            named.forEach(one -> codes.addAll(groups.counted(latest, one)
                    .orElseThrow(() -> new IllegalStateException("No group is called “" + one + "” in " + label))
                    .get(groups.question().key())));
        }
        if (unknown) {
            Set<String> rest = latest.codes(groups.question().key());
            groups.options()
                    .forEach(o -> groups.counted(latest, o.label().english())
                            .ifPresent(known ->
                                    rest.removeAll(known.get(groups.question().key()))));
            codes.addAll(rest);
        }
        return codes;
    }
}
