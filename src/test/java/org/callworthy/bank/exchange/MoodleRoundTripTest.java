package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.callworthy.bank.BankText;
import org.callworthy.bank.BankTrees;
import org.callworthy.bank.ClozeBody;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemExport;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.ItemType;
import org.callworthy.common.Languages;
import org.callworthy.common.yaml.CanonicalJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What goes out as Moodle XML and comes in again is the same, but for what the reports name. */
class MoodleRoundTripTest {

    private static final int RANDOM_ITEMS = 400;

    @Test
    void theShippedBanksComeBackAsTheyWere() {
        for (BankText bank : BankTrees.all()) {
            for (Locale language : Languages.ALL) {
                comesBack(bank, language);
            }
        }
    }

    @Test
    void itemsWithOddTextsComeBackAsTheyWere() {
        BankText bank = RandomItems.bank(20_260_601, RANDOM_ITEMS);
        Languages.ALL.forEach(language -> comesBack(bank, language));
    }

    private static void comesBack(BankText bank, Locale language) {
        ItemExport export = new MoodleXmlWriter().write(bank, RandomPictures::file, List.of(language));
        ItemReading.Read read = (ItemReading.Read) MoodleXmlReader.read(export.content(), language);
        List<ItemText> carried = bank.items().stream()
                .filter(item -> item.type() != ItemType.SITUATIONAL_JUDGEMENT
                        && item.listening().isEmpty())
                .toList();
        assertThat(read.items())
                .extracting(ImportedItem::key)
                .containsExactlyElementsOf(carried.stream().map(ItemText::key).toList());
        for (int i = 0; i < carried.size(); i++) {
            ObjectNode expected = BankTrees.of(carried.get(i), language);
            if (!hasPercentGap(carried.get(i))) {
                assertThat(CanonicalJson.of(Alike.of(read.items().get(i).item())))
                        .as("%s %s in %s", bank.key(), carried.get(i).key(), language)
                        .isEqualTo(CanonicalJson.of(Alike.of(expected)));
            }
            assertThat(RandomPictures.of(read.items().get(i)))
                    .as(carried.get(i).key())
                    .isEqualTo(RandomPictures.of(carried.get(i)));
        }
        for (int i = 0; i < bank.materials().size(); i++) {
            assertThat(CanonicalJson.of(read.materials().get(i)))
                    .isEqualTo(CanonicalJson.of(BankTrees.of(bank.materials().get(i), language)));
        }
    }

    private static boolean hasPercentGap(ItemText item) {
        return item.body() instanceof ClozeBody(var gaps)
                && gaps.stream()
                        .anyMatch(gap -> gap.key() instanceof ClozeBody.GapKey.Number(var number) && number.percent());
    }
}
