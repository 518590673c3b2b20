package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.callworthy.common.Languages;
import org.callworthy.common.yaml.Wording;
import org.callworthy.document.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnclosedQuoteTest {

    @TempDir
    Path folder;

    @Test
    void questionsBelowItAreNotSwallowedWithoutAWord() throws IOException {
        String csv = """
                stem,option a,option b,key
                One?,x,y,A
                "Two?,x,y,B
                Three?,x,y,A
                """;
        assertThat(read(csv))
                .isEqualTo(new ItemReading.Refused(
                        Wording.of("the quotation mark that opens in line {0} is not closed", "3")));
        assertThat(((ItemReading.Read) read(csv.replace("Two?", "Two?\""))).items())
                .hasSize(3);
    }

    @Test
    void itIsNamedInTheRowThatNamesTheColumnsToo() throws IOException {
        assertThat(read("stem,option a,\"option b,key\nOne?,x,y,A\n"))
                .isEqualTo(new ItemReading.Refused(
                        Wording.of("the quotation mark that opens in line {0} is not closed", "1")));
    }

    @Test
    void otherFormatsMayHaveOne() throws IOException {
        ItemReading reading = read("::1::\"Hello, he said. True?{T}\n\n::2::Which, or \"none?{=a ~b}\n");
        assertThat(((ItemReading.Read) reading).items()).hasSize(2);
    }

    private ItemReading read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("q.csv"), text);
        return ItemExchange.read("q.csv", Files.readAllBytes(file), Opening.of(file), Languages.ENGLISH);
    }
}
