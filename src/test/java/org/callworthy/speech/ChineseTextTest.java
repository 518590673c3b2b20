package org.callworthy.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.callworthy.speech.SpeechOutcome.Obstacle;
import org.callworthy.speech.SpeechOutcome.Unspeakable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseTextTest {

    @ParameterizedTest
    @CsvSource({
        "你好！, ni3 hao3",
        "重新还款, chong2 xin1 hai2 kuan3",
        "女孩子, nü3 hai2 zi5",
        "付了￥100, fu4 le5 yi4 bai3 yuan2",
        "打5%, da3 bai3 fen1 zhi1 wu3",
        "3.05, san1 dian3 ling2 wu3",
        "2个, liang3 ge4",
        "2026年, er4 ling2 er4 liu4 nian2",
        "VIP客户, wei1 ai4 pi4 ke4 hu4",
        "😀你好, ni3 hao3",
    })
    void textBecomesSyllablesWithTones(String text, String pinyin) {
        assertThat(ChineseText.pinyin(text)).isEqualTo(pinyin);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 零",
        "10, 十",
        "12, 十二",
        "105, 一百零五",
        "110, 一百一十",
        "20030, 二万零三十",
        "100000, 十万",
        "48213307, 四八二一三三零七",
        "007, 零零七",
    })
    void bareNumbersAreRead(String number, String read) {
        assertThat(ChineseNumber.read(number, false)).isEqualTo(read);
    }

    @Test
    void numbersBeforeAUnitAreQuantitiesHoweverLong() {
        assertThat(ChineseNumber.read("1000000", true)).isEqualTo("一百万");
        assertThat(ChineseNumber.read("100000000", true)).isEqualTo("一亿");
        assertThat(ChineseNumber.read("120003004", true)).isEqualTo("一亿二千万三千零四");
    }

    @ParameterizedTest
    @ValueSource(strings = {"これは日本語", "请说 internationalization", "Hello world everyone", "привет", "𠮷"})
    void textThatWouldBeLeftOutIsRefused(String text) {
        assertThat(ChineseText.objection(text)).map(Unspeakable::obstacle).contains(Obstacle.OTHER_SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "……", "😀"})
    void textWithoutWordsIsRefused(String text) {
        assertThat(ChineseText.objection(text)).map(Unspeakable::obstacle).contains(Obstacle.NO_WORDS);
    }
}
