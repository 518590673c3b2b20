package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.bank.ItemFilter.Written;
import org.callworthy.common.Json;
import org.callworthy.common.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** A bank's list by what its items are filed under, and by the languages that they are written in. */
class ItemFilterTest extends BankAuthors {

    @Autowired
    Items items;

    private PersonId author;

    @BeforeEach
    void anItemThatIsFiledAndAnItemThatIsHalfWritten() {
        author = author("author");
        ObjectNode filed = ItemJson.of(bank.approved(BANK).getFirst().text());
        filed.put("id", "filed").put("cognitive", "apply");
        filed.putArray("endorsements").add("a, \"b\"]").add("finance");
        filed.putArray("tags").add("utilities");
        as(author, () -> drafts.create(BANK, filed));
        ObjectNode half = ItemJson.of(bank.approved(BANK).getFirst().text());
        half.put("id", "half")
                .put("cognitive", "analyse")
                .putArray("endorsements")
                .add("utilities");
        ((ObjectNode) half.at("/options/1/text")).remove("zh-CN");
        as(author, () -> drafts.create(BANK, half));
    }

    @Test
    void byCognitiveLevel() {
        assertThat(found(Optional.of(CognitiveLevel.APPLY), Optional.empty(), Optional.empty()))
                .containsExactly("filed");
    }

    @Test
    void byEndorsementWhateverItsNameIs() {
        assertThat(byEndorsement("finance")).containsExactly("filed");
        assertThat(byEndorsement("a, \"b\"]")).containsExactly("filed");
        assertThat(byEndorsement("utilities")).as("not by tags").containsExactly("half");
        assertThat(byEndorsement("nance")).isEmpty();
        assertThat(as(author, () -> items.endorsements(BANK))).containsExactly("a, \"b\"]", "finance", "utilities");
    }

    @Test
    void byTheLanguagesThatAllTextsHave() {
        assertThat(written(Languages.CHINESE, false)).containsExactly("half");
        assertThat(written(Languages.CHINESE, true)).hasSize(4).contains("filed", "agent-f-com-001");
        assertThat(written(Languages.ENGLISH, false)).isEmpty();
        assertThat(written(Languages.ENGLISH, true)).hasSize(5);
    }

    @Test
    void aLanguageIsMissingWhereATextIsAndNotWhereARecordingIs() {
        assertThat(missing("{}")).containsExactly("en", "zh-CN");
        String stem = "{\"stem\": {\"en\": \"Which?\", \"zh-CN\": \"哪个？\"}";
        assertThat(missing(stem + "}")).isEmpty();
        assertThat(missing(stem + ", \"rationale\": {\"en\": \" \", \"zh-CN\": \"如此。\"}}"))
                .containsExactly("en");
        assertThat(missing(stem + ", \"accepted\": {\"en\": [\"a\"], \"zh-CN\": []}}"))
                .containsExactly("zh-CN");
        assertThat(missing(stem + ", \"listening\": {\"files\": {\"en\": \"a.wav\"}}}"))
                .isEmpty();
    }

    private static List<String> missing(String json) {
        return ItemLanguages.missing(Json.read(json, ObjectNode.class));
    }

    private List<String> byEndorsement(String word) {
        return found(Optional.empty(), Optional.of(word), Optional.empty());
    }

    private List<String> written(Locale language, boolean complete) {
        return found(Optional.empty(), Optional.empty(), Optional.of(new Written(language, complete)));
    }

    private List<String> found(
            Optional<CognitiveLevel> cognitive, Optional<String> endorsement, Optional<Written> written) {
        ItemFilter filter = new ItemFilter(
                BANK,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cognitive,
                endorsement,
                written);
        List<String> keys = as(author, () -> items.page(filter, 0, 100)).stream()
                .map(ItemRow::itemKey)
                .toList();
        assertThat(as(author, () -> items.count(filter))).isEqualTo(keys.size());
        return keys;
    }
}
