package convnet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.notebook.Glossary;
import convnet.notebook.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GlossaryTest {
    private final Glossary glossary = Glossary.course();

    @Test
    void everyWordLeadsToAHeadingOfALesson() {
        Map<String, Set<String>> headings = new HashMap<>();
        List<String> broken = new ArrayList<>();
        for (Glossary.Entry entry : glossary.entries()) {
            String[] place = entry.at().split("#");
            if (!headings.computeIfAbsent(place[0], GlossaryTest::ids).contains(place[1])) {
                broken.add(entry.term() + " at " + entry.at());
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void wordsStandOnceInOrderWithAMeaningAndChinese() {
        List<String> terms =
                glossary.entries().stream().map(Glossary.Entry::term).toList();
        assertEquals(
                terms.stream().sorted(String.CASE_INSENSITIVE_ORDER).distinct().toList(), terms);
        for (Glossary.Entry entry : glossary.entries()) {
            assertFalse(entry.says().isBlank() || entry.chinese().isEmpty(), entry.term());
        }
    }

    @Test
    void synonymsThatLecturesMixAreThere() {
        String all = glossary.entries().toString();
        for (String word : List.of(
                "池化",
                "汇聚",
                "步长",
                "步幅",
                "偏置",
                "偏差",
                "卷积核",
                "滤波器",
                "过滤器",
                "特征图",
                "特征映射",
                "激活图",
                "互相关",
                "感受野",
                "填充",
                "局部连接",
                "参数共享",
                "归纳偏置",
                "等变",
                "全连接层",
                "随机梯度下降",
                "可视化",
                "离散卷积",
                "权重张量",
                "融合特征",
                "多输入通道",
                "多输出通道",
                "权重个数",
                "从低级特征到高级特征",
                "不变性",
                "池化",
                "损失函数")) {
            assertTrue(all.contains(word), word);
        }
    }

    @Test
    void thePageEscapesWhatItShows() {
        Glossary odd = new Glossary(List.of(
                new Glossary.Entry("<b>", List.of("a&b"), List.of("中"), "1 < 2", "01-why-convolution#summary")));
        String html = GlossaryPage.html(odd, List.of(lesson("01-why-convolution")));
        assertTrue(html.contains("&lt;b&gt;") && html.contains("a&amp;b") && html.contains("1 &lt; 2"), html);
        assertTrue(html.contains("href=\"notebooks/01-why-convolution.html#summary\""), html);
    }

    @Test
    void thePageBesideTheLessonsIsUpToDateAndEveryNotebookLeadsToIt() throws IOException {
        assertEquals(
                Glossary.course().markdown(), Files.readString(Path.of(Glossary.MARKDOWN)), "run ./course release");
        everyNotebookLeadsTo("notebooks", "](glossary.md)");
        everyNotebookLeadsTo("exercises", "](../notebooks/glossary.md)");
    }

    private static void everyNotebookLeadsTo(String folder, String link) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ipynb")).toList()) {
                String first = Notebook.read(file).cells().get(0).source();
                assertTrue(first.contains(link), file.toString());
            }
        }
    }

    @Test
    void onTheSiteTheLinkLeadsToTheSitesOwnPage() {
        SitePage page = lesson("01-why-convolution");
        SiteLinks links = new SiteLinks(Set.of(page.address()), Path.of(""));
        assertEquals("../glossary.html", links.of(page, "glossary.md"));
        assertEquals(List.of(), links.problems());
    }

    private static SitePage lesson(String name) {
        return new SitePage("notebooks", name, Notebook.read(Path.of("notebooks", name + ".ipynb")));
    }

    private static Set<String> ids(String name) {
        SitePage page = lesson(name);
        PageHtml html = new PageHtml(page, new SiteLinks(Set.of(page.address()), Path.of("")));
        html.html(List.of(page));
        return html.ids();
    }
}
