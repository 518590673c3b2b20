package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GiftReaderTest {

    private static final String FREE =
            "that choosing wrong options costs nothing: here, whoever chooses more than are right earns nothing";

    @Test
    void oneAnswerWithFeedbackBecomesSingleChoice() {
        Read read =
                gift("::Q 1:: Who's buried in Grant's tomb?{~no one#Not so.\n=Grant ~%50%Mary####So says the sign.}");
        assertThat(read.item())
                .isEqualTo("{\"id\":\"q-1\",\"version\":1,\"type\":\"single-choice\","
                        + "\"stem\":{\"en\":\"Who's buried in Grant's tomb?\"},\"options\":["
                        + "{\"id\":\"a\",\"text\":{\"en\":\"no one\"},\"why\":{\"en\":\"Not so.\"}},"
                        + "{\"id\":\"b\",\"text\":{\"en\":\"Grant\"},\"key\":true},{\"id\":\"c\",\"text\":{\"en\":\"Mary\"}}],"
                        + "\"rationale\":{\"en\":\"So says the sign.\"}}");
        assertThat(read.lost()).containsExactly("a part of the point for options other than the best one");
    }

    @Test
    void weightsOfSeveralAnswersBecomeAScoring() {
        assertThat(gift("Which?{~%50%A ~%50%B ~C}").item()).contains("multiple-choice", "\"scoring\":\"partial\"");
        assertThat(gift("Which?{~%50%A ~%50%B ~C}").lost()).containsExactly(FREE);
        assertThat(gift("// callworthy: scoring=partial\nWhich?{~%50%A ~%50%B ~C}")
                        .lost())
                .isEmpty();
        assertThat(gift("Which?{~%50%A ~%50%B ~%-50%C}").item()).contains("\"scoring\":\"penalty\"");
        assertThat(gift("Which?{~%50%A ~%50%B ~%-50%C}").lost()).isEmpty();
        assertThat(gift("Which?{~%50%A ~%50%B ~%-100%C}").lost())
                .containsExactly("what a wrong choice takes away; here each takes away 50 percent");
        assertThat(gift("Which?{~%75%A ~%25%B ~C}").lost())
                .containsExactly("different parts of the point for the right options; each earns the same here", FREE);
        assertThat(gift("Which?{~%33.33333%A ~%33.33333%B ~%33.33333%C ~D}").lost())
                .containsExactly(FREE);
        assertThat(gift("Which?{~%100%A ~B}").item()).contains("single-choice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{T}", "{TRUE}", "{true}", "{ T #wrong#right}", "{TRUE####}"})
    void truthValueBecomesTrueFalse(String answer) {
        assertThat(gift("The sun rises in the East." + answer).item())
                .contains("\"type\":\"true-false\"", "\"answer\":true");
        assertThat(gift("It does not.{F}").item()).contains("\"answer\":false");
    }

    @Test
    void feedbackOfATruthValueIsTheRationale() {
        assertThat(gift("So?{F#No, it is not.}").item()).contains("\"rationale\":{\"en\":\"No, it is not.\"}");
        Read both = gift("So?{F#You overlooked it.#It is not, as …}");
        assertThat(both.item()).contains("\"rationale\":{\"en\":\"It is not, as …\"}");
        assertThat(both.lost()).containsExactly("a feedback beside the rationale: You overlooked it.");
        assertThat(gift("So?{F#Wrong.#Right.####All.}").lost())
                .containsExactly("a feedback beside the rationale: Right.", "a feedback beside the rationale: Wrong.");
    }

    @Test
    void shortAnswersKeepTheirParts() {
        assertThat(gift("Two plus two is{=four =%75%4#Write it out. =%0%five}").item())
                .contains("\"accepted\":{\"en\":[\"four\",{\"text\":\"4\",\"percent\":75}]}");
        assertThat(gift("Two plus two is{=four =%75%4#Write it out. =%0%five}").lost())
                .containsExactly("the feedback to 4", "the answer five, which earns nothing or is too long");
        assertThat(gift("Name it {Grant}").item()).contains("\"accepted\":{\"en\":[\"Grant\"]}");
    }

    @Test
    void numbersKeepTheirTolerance() {
        assertThat(gift("When?{#1822:5}").item()).contains("\"answer\":1822,\"tolerance\":5");
        assertThat(gift("Pi?{#3.141..3.142}").item()).contains("\"answer\":3.1415,\"tolerance\":0.0005");
        assertThat(gift("How many?{#-7}").item()).contains("\"type\":\"numeric\"", "\"answer\":-7}");
        Read several = gift("When?{#=1822:0 =%50%1822:2 ~#Half past.}");
        assertThat(several.item()).contains("\"answer\":1822}");
        assertThat(several.lost())
                .containsExactly("1822 ± 2, which is right too; there can be one answer", "the feedback to ");
        assertThat(gift("When?{#about noon}").lost())
                .containsExactly("about noon, which is no number", "the right answer, which is no number");
    }

    @Test
    void pairsBecomeMatchingWithTargetsNamedOnce() {
        assertThat(gift("Match.{=Canada -> North America =Italy -> Europe =France->Europe = -> Asia}")
                        .item())
                .contains(
                        "\"targets\":[{\"id\":\"a\",\"text\":{\"en\":\"North America\"}},{\"id\":\"b\",\"text\":{\"en\":\"Europe\"}},"
                                + "{\"id\":\"c\",\"text\":{\"en\":\"Asia\"}}]",
                        "{\"id\":\"c\",\"text\":{\"en\":\"France\"},\"match\":\"b\"}]",
                        "\"scoring\":\"partial\"");
    }

    @Test
    void missingWordBecomesACloze() {
        assertThat(gift("CallWorthy costs {~lots of =no} money.").item())
                .contains(
                        "\"type\":\"cloze\"",
                        "\"stem\":{\"en\":\"CallWorthy costs [[1]] money.\"}",
                        "\"gaps\":[{\"id\":\"1\",\"options\":[{\"id\":\"a\",\"text\":{\"en\":\"lots of\"}},"
                                + "{\"id\":\"b\",\"text\":{\"en\":\"no\"},\"key\":true}]}]");
        assertThat(gift("CallWorthy costs {~lots of =no} money.").lost())
                .containsExactly("that the options of the gaps are shuffled: here they stand as in the file");
        assertThat(gift("It is {#5:1} o'clock.").item()).contains("{\"id\":\"1\",\"answer\":5,\"tolerance\":1}");
        assertThat(gift("It is {=five =5} o'clock.").item())
                .contains("{\"id\":\"1\",\"accepted\":{\"en\":[\"five\",\"5\"]}}");
    }

    @Test
    void essaySaysWhatItLacksAndADescriptionIsNoItem() {
        assertThat(gift("Write.{}").lost())
                .containsExactly("how it is rated: an essay needs a rubric and a length, which the file has not");
        assertThat(gift("Read this first.").losses()).containsExactly("line 1: a text that asks nothing");
    }

    @Test
    void commentsCategoriesAndEscapesAreUnderstood() {
        Read read = gift("""
                \uFEFF// [id:agent-f-1] [tag:Returns] [tag:a \\[b\\]]
                $CATEGORY: $course$/top/Default for X/Sums

                // [id:agent-f-1] [tag:Returns] [tag:a \\[b\\]]
                ::Sum \\:: two::[plain]2 \\= 2 \\{x\\} \\~ \\#1 \\\\ a\\nnext
                // in the middle
                {T}
                """.replace("\uFEFF", ""));
        assertThat(read.keys()).containsExactly("agent-f-1");
        assertThat(read.item())
                .contains("\"stem\":{\"en\":\"2 = 2 {x} ~ #1 \\\\ a\\nnext\"}")
                .contains("\"tags\":[\"Returns\",\"a [b]\",\"Default for X\",\"Sums\"]");
    }

    @Test
    void htmlBecomesPlainTextAndSaysWhatIsLost() {
        Read read = gift("::H::[html]<p>See <b>this</b>\\:</p><ul><li>one</li><li>two &amp; three</li></ul>"
                + "<img src\\=\"x.png\"><script>alert(1)</script>{T}");
        assertThat(read.item()).contains("\"en\":\"See this:\\n\\n- one\\n- two & three\"");
        assertThat(read.lost())
                .containsExactly("bold, slanted and underlined words became plain ones", "a picture", "a script");
        Read order = gift("::O::[html]<ol><li>greet</li><li>H<sub>2</sub>O <del>old</del></li></ol>{T}");
        assertThat(order.item()).contains("\"en\":\"1. greet\\n2. H2O old\"");
        assertThat(order.lost()).containsExactly("raised, lowered or struck characters became plain ones");
    }

    @Test
    void formulasAndMarksOfMarkdownAreTold() {
        assertThat(gift("[markdown]Say **no** to \\\\(x^2\\\\){T}").lost())
                .containsExactlyInAnyOrder(
                        "marks of Markdown are shown as they are written", "formulas are shown as they are written");
        assertThat(gift("[markdown]1 * 2 * 3, a_b_c and $5{T}").lost()).isEmpty();
        assertThat(gift("[plain]2 *times* 2 costs $5 or $6{T}").lost()).isEmpty();
    }

    @Test
    void brokenQuestionsAreToldByLineAndTheOthersKept() {
        Read read = gift("Open {=a\n\nTwo {=a} or {=b}\n\nClosed =a}\n\nFine {T}");
        assertThat(read.losses())
                .containsExactly(
                        "line 1: the brace that opens the answer is not closed before an empty line",
                        "line 3: more than one answer in braces; GIFT allows one",
                        "line 5: a brace is closed that was not opened");
        assertThat(read.items()).hasSize(1);
    }

    @Test
    void theSameFileGivesTheSameKeysAndNamesakesGetNumbers() {
        String file = "::A::x{T}\n\n::A::y{F}\n\n问题{T}\n\n问题{T}";
        assertThat(gift(file).keys())
                .isEqualTo(gift(file).keys())
                .doesNotHaveDuplicates()
                .startsWith("a", "a-2");
    }

    @Test
    void takesGiftAndNothingElse() {
        assertThat(takes("::Q::x{T}")).isTrue();
        assertThat(takes("x {=a ~b}")).isTrue();
        assertThat(takes("Question\nA. x\nB. y\nANSWER: A")).isFalse();
        assertThat(takes("<?xml version=\"1.0\"?><quiz>{=a}</quiz>")).isFalse();
        assertThat(takes("bank: x\ntitle: { en: A, zh-CN: B }")).isFalse();
    }

    private static boolean takes(String text) {
        return new GiftReader().takes(new OpenedFile.Text("x", text, new byte[0]));
    }

    private static Read gift(String text) {
        return Read.text(new GiftReader(), text);
    }
}
