package org.heard.questionnaire.surveyfile;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML into places that know their line; refuses what YAML itself would let pass in silence. */
final class YamlFile {
    private YamlFile() {}

    static Entry read(String file, String text) {
        Node node = compose(file, text);
        if (!(node instanceof MappingNode)) {
            throw new SurveyFault(file, 1, "", "the file is empty, or is not made of “name: value” lines");
        }
        refuseTwins(file, "", node);
        return new Entry(file, 1, "", node);
    }

    private static Node compose(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(20);
        try {
            return new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new SurveyFault(file, line, "", "this is not YAML (" + e.getProblem() + ")");
        } catch (YAMLException e) {
            throw new SurveyFault(file, 0, "", "this is not YAML (" + e.getMessage() + ")");
        }
    }

    /** YAML keeps the last of two equal names without a word; an editor would lose a question that way. */
    private static void refuseTwins(String file, String question, Node node) {
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> refuseTwins(file, question, item));
        }
        if (!(node instanceof MappingNode map)) {
            return;
        }
        Map<String, Integer> lines = new HashMap<>();
        String inside = question(map).orElse(question);
        for (NodeTuple tuple : map.getValue()) {
            int line = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                throw new SurveyFault(file, line, inside, "a name before a colon must be a single word");
            }
            Integer before = lines.put(name.getValue(), line);
            if (before != null) {
                throw new SurveyFault(
                        file,
                        line,
                        inside,
                        "“" + name.getValue() + "” stands here and on line " + before + "; keep one");
            }
            refuseTwins(file, inside, tuple.getValueNode());
        }
    }

    /** What has a key and a text is a question. */
    private static Optional<String> question(MappingNode map) {
        Map<String, Node> values = new HashMap<>();
        map.getValue().forEach(tuple -> {
            if (tuple.getKeyNode() instanceof ScalarNode name) {
                values.put(name.getValue(), tuple.getValueNode());
            }
        });
        return values.containsKey("text") && values.get("key") instanceof ScalarNode key
                ? Optional.of(key.getValue())
                : Optional.empty();
    }
}
