package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.Told;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML in which every single value is text: no date loses its zone, no id its leading zero. */
final class PlainYaml {
    private PlainYaml() {}

    /** @throws IllegalArgumentException if the text is no list of keys and values */
    static Map<?, ?> map(String text, String file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false); // of two extensions for one student, neither is meant for sure
        DumperOptions dumper = new DumperOptions();
        try {
            Object yaml = new Yaml(
                            new SafeConstructor(options), new Representer(dumper), dumper, options, new TextOnly())
                    .load(text);
            if (yaml == null) {
                return Map.of();
            }
            if (yaml instanceof Map<?, ?> map) {
                return map;
            }
            throw new Told.WrongArgument(Message.of("start.policyLines", file));
        } catch (YAMLException e) {
            throw new Told.WrongArgument(
                    Message.of(
                            "start.notYaml", file, Message.text(e.getMessage().replaceAll("\\s+", " "))),
                    e);
        }
    }

    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // nothing is resolved
        }
    }
}
