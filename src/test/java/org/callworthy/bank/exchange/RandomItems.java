package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.callworthy.bank.AcceptedTexts;
import org.callworthy.bank.BankText;
import org.callworthy.bank.ChoiceBody;
import org.callworthy.bank.ClozeBody;
import org.callworthy.bank.CognitiveLevel;
import org.callworthy.bank.EssayBody;
import org.callworthy.bank.ItemBody;
import org.callworthy.bank.ItemTags;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.ItemType;
import org.callworthy.bank.JudgementBody;
import org.callworthy.bank.Listening;
import org.callworthy.bank.MatchingBody;
import org.callworthy.bank.Material;
import org.callworthy.bank.NumberKey;
import org.callworthy.bank.NumericBody;
import org.callworthy.bank.Option;
import org.callworthy.bank.OrderingBody;
import org.callworthy.bank.ShortTextBody;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;
import org.callworthy.scheme.Criterion;
import org.callworthy.scheme.Difficulty;
import org.callworthy.scheme.RubricText;

/** Valid items with odd texts. */
final class RandomItems {

    private static final String[] PIECES = {
        "a", "Refund", " ", " ", "，", "退款", "*", "\\", "{", "}", "[", "]", "#", "~", "=", "%50%", "<b>", "&amp;", "&",
        "\"", "'", "`", "_", "- x", "1. ", ">", "|", "\n", "\n\n", "  ", "é", "😀", "]]>", "--", "://", "@@", "$",
        "true", "100", "/"
    };

    private final Random random;
    private int made;

    private RandomItems(long seed) {
        random = new Random(seed);
    }

    /** A bank of so many items, with the sheet that some rest on. */
    static BankText bank(long seed, int count) {
        RandomItems random = new RandomItems(seed);
        List<ItemText> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(random.next());
        }
        Material sheet = new Material(
                "sheet-1", 3, LocalizedText.of("A sheet", "资料"), LocalizedText.of("# A\n\n- b", "*甲*"), true);
        return new BankText("random", Track.AGENT, Level.I, LocalizedText.of("Random", "随机"), List.of(sheet), items);
    }

    private ItemText next() {
        ItemType type = ItemType.values()[made++ % ItemType.values().length];
        LocalizedText stem = text(12);
        ItemBody body = body(type);
        if (body instanceof ClozeBody(var gaps)) {
            stem = gapped(gaps);
        }
        boolean heard = random.nextInt(8) == 0;
        return new ItemText(
                "item-" + made,
                1 + random.nextInt(3),
                "communication",
                Difficulty.values()[random.nextInt(3)],
                10 + random.nextInt(3000),
                random.nextBoolean() ? Optional.of("sheet-1") : Optional.empty(),
                stem,
                type == ItemType.CLOZE || random.nextInt(5) > 0
                        ? List.of()
                        : RandomPictures.some(made, 1 + random.nextInt(6), () -> one(5)),
                heard
                        ? Optional.of(new Listening(
                                Optional.of(text(4)),
                                random.nextBoolean() ? "calm" : "upset",
                                Map.of(),
                                random.nextInt(3)))
                        : Optional.empty(),
                body,
                text(8),
                tags());
    }

    private ItemTags tags() {
        return new ItemTags(
                random.nextBoolean() ? Optional.of(CognitiveLevel.APPLY) : Optional.empty(),
                random.nextBoolean() ? List.of("e-commerce", "finance") : List.of(),
                random.nextBoolean() ? List.of("退货", "two words", "a/b: <c>") : List.of(),
                random.nextInt(3) == 0 ? List.of("other-item") : List.of(),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private ItemBody body(ItemType type) {
        return switch (type) {
            case SINGLE_CHOICE ->
                new ChoiceBody(type, choices(2 + random.nextInt(9), 1), ChoiceBody.Scoring.ALL_OR_NOTHING);
            case MULTIPLE_CHOICE -> {
                int options = 3 + random.nextInt(8);
                yield new ChoiceBody(
                        type,
                        choices(options, 2 + random.nextInt(options - 2)),
                        ChoiceBody.Scoring.values()[random.nextInt(3)]);
            }
            case TRUE_FALSE -> ChoiceBody.trueFalse(random.nextBoolean());
            case SITUATIONAL_JUDGEMENT -> {
                List<Option> reactions = new ArrayList<>();
                for (int i = 0; i < 3 + random.nextInt(6); i++) {
                    reactions.add(Option.reaction(id(i), text(5), i < 3 ? i + 1 : 1 + random.nextInt(5)));
                }
                yield new JudgementBody(reactions);
            }
            case ORDERING -> new OrderingBody(plain(3 + random.nextInt(8)), random.nextBoolean());
            case MATCHING -> {
                List<Option> targets = plain(2 + random.nextInt(6));
                List<Option> options = new ArrayList<>();
                for (int i = 0; i < 2 + random.nextInt(9); i++) {
                    options.add(Option.matched(
                            id(i),
                            text(4),
                            targets.get(random.nextInt(targets.size())).id()));
                }
                yield new MatchingBody(options, targets, random.nextBoolean());
            }
            case NUMERIC -> new NumericBody(number(true));
            case SHORT_TEXT -> new ShortTextBody(accepted());
            case CLOZE -> {
                List<ClozeBody.Gap> gaps = new ArrayList<>();
                for (int i = 0; i < 1 + random.nextInt(5); i++) {
                    gaps.add(new ClozeBody.Gap(String.valueOf(i + 1), gap()));
                }
                yield new ClozeBody(gaps);
            }
            case ESSAY -> new EssayBody(new EssayBody.Length(10, 20 + random.nextInt(200)), rubric());
        };
    }

    private ClozeBody.GapKey gap() {
        return switch (random.nextInt(3)) {
            case 0 -> new ClozeBody.GapKey.Chosen(choices(2 + random.nextInt(5), 1));
            case 1 -> new ClozeBody.GapKey.Typed(accepted());
            default -> new ClozeBody.GapKey.Number(number(false));
        };
    }

    private NumberKey number(boolean withUnits) {
        BigDecimal answer = BigDecimal.valueOf(random.nextInt(200_000) - 100_000, random.nextInt(4));
        boolean percent = withUnits && random.nextBoolean();
        List<NumberKey.Unit> units = withUnits && random.nextBoolean()
                ? List.of(
                        new NumberKey.Unit("kg", BigDecimal.ONE),
                        new NumberKey.Unit("g", new BigDecimal("0.001")),
                        new NumberKey.Unit("<t>", BigDecimal.valueOf(1000)))
                : List.of();
        BigDecimal tolerance = random.nextBoolean() ? BigDecimal.ZERO : BigDecimal.valueOf(1 + random.nextInt(50), 1);
        return new NumberKey(answer, tolerance, percent && tolerance.signum() > 0, units);
    }

    private AcceptedTexts accepted() {
        Map<String, List<AcceptedTexts.Accepted>> byTag = new TreeMap<>();
        for (String tag : List.of("en", "zh-CN")) {
            List<AcceptedTexts.Accepted> answers = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                String text = text(3).byTag()
                        .get(tag)
                        .replace("\n", " ")
                        .replace("\\", "")
                        .replace("*", random.nextBoolean() ? "*" : "\\*");
                answers.add(new AcceptedTexts.Accepted(text.strip(), i == 0 ? 100 : 1 + random.nextInt(100)));
            }
            byTag.put(tag, answers);
        }
        return new AcceptedTexts(byTag, random.nextBoolean());
    }

    private RubricText rubric() {
        Map<Integer, LocalizedText> anchors = new TreeMap<>();
        for (int score = 0; score <= 4; score++) {
            anchors.put(score, text(4));
        }
        return new RubricText(
                "letter",
                2,
                List.of(new Criterion(
                        "tone",
                        text(3),
                        "communication",
                        2,
                        random.nextBoolean() ? java.util.OptionalInt.of(2) : java.util.OptionalInt.empty(),
                        anchors)));
    }

    private List<Option> choices(int count, int keys) {
        List<Boolean> keyed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            keyed.add(i < keys);
        }
        Collections.shuffle(keyed, random);
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean why = !keyed.get(i) && random.nextBoolean();
            options.add(Option.choice(id(i), text(5), keyed.get(i), why ? Optional.of(text(4)) : Optional.empty()));
        }
        return options;
    }

    private List<Option> plain(int count) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            options.add(Option.plain(id(i), text(4)));
        }
        return options;
    }

    private LocalizedText gapped(List<ClozeBody.Gap> gaps) {
        StringBuilder stem = new StringBuilder("Fill");
        gaps.forEach(gap -> stem.append(" [[").append(gap.id()).append("]] and\n\n"));
        return LocalizedText.of(stem.toString(), stem.toString());
    }

    private static String id(int index) {
        return String.valueOf((char) ('a' + index));
    }

    /** Never twice the same, so that options can be told apart. */
    private LocalizedText text(int pieces) {
        return LocalizedText.of(one(pieces), one(pieces));
    }

    private String one(int pieces) {
        StringBuilder text = new StringBuilder("w" + random.nextInt(1_000_000_000));
        for (int i = 0; i < random.nextInt(pieces + 1); i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString().strip();
    }
}
