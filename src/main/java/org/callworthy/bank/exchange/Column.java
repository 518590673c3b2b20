package org.callworthy.bank.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.common.Languages;

/** The columns of a table of items. The first name in each language is the one that is written; others are understood. */
enum Column {
    ID(false, "id|key of the item", "编号|试题编号"),
    /** A code, or a running number of the file, which says nothing beyond it. */
    NUMBER(false, "number|no", "序号|题号"),
    VERSION(false, "version", "版本"),
    TYPE(false, "type|question type", "题型|类型|试题类型"),
    COMPETENCY(false, "competency", "能力项|知识点"),
    DIFFICULTY(false, "difficulty", "难度"),
    COGNITIVE(false, "cognitive|cognitive level", "认知层次"),
    SECONDS(false, "seconds|time", "秒数|答题时间"),
    MATERIAL(false, "material", "材料"),
    TAGS(false, "tags|category", "标签|分类"),
    ENDORSEMENTS(false, "endorsements", "行业专项"),
    ENEMIES(false, "enemies", "互斥试题"),
    PRACTICE(false, "practice", "练习题"),
    ANCHOR(false, "anchor", "锚题"),
    CASE(false, "case", "案例"),
    TITLE(true, "title", "标题"),
    TEXT(true, "text", "正文"),
    STEM(true, "stem|question|question text", "题干|题目|试题|问题|试题内容"),
    OPTION(true, "option|choice|answer option", "选项"),
    KEY(false, "key|answer|answers|correct|correct answer|right answer", "答案|正确答案|标准答案|参考答案"),
    SCORING(false, "scoring", "计分方式"),
    TOLERANCE(false, "tolerance", "误差"),
    UNITS(false, "units", "单位"),
    ACCEPTED(true, "accepted|accepted answers", "可接受答案"),
    CASE_MATTERS(false, "case matters", "区分大小写"),
    TARGETS(true, "targets", "配对项"),
    WORDS(false, "words", "字数"),
    RUBRIC(false, "rubric", "评分量表"),
    WEIGHT(false, "weight", "权重"),
    MUST_REACH(false, "must reach", "最低得分"),
    SCORE(true, "score", "得分"),
    WHY(true, "why", "错误原因"),
    RATIONALE(true, "rationale|explanation|feedback", "解析|答案解析|试题解析");

    /** Whether it holds texts, of which there may be one in each language. */
    private final boolean text;

    private final List<String> english;
    private final List<String> chinese;

    Column(boolean text, String english, String chinese) {
        this.text = text;
        this.english = List.of(english.split("\\|"));
        this.chinese = List.of(chinese.split("\\|"));
    }

    boolean isText() {
        return text;
    }

    /** Whether there is one for each option, or for each score. */
    boolean isLettered() {
        return this == OPTION || this == WHY || this == SCORE;
    }

    String heading(Locale reader) {
        return Languages.serving(reader).equals(Languages.CHINESE) ? chinese.getFirst() : english.getFirst();
    }

    static Optional<Column> of(String name) {
        return Arrays.stream(values())
                .filter(column -> column.english.contains(name) || column.chinese.contains(name))
                .findFirst();
    }
}
