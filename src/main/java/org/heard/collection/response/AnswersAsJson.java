package org.heard.collection.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.AttributeConverter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;

/**
 * Answers as one document: {@code {"about": {"child_n": ["1"]}, "children": [{"age_band": ["5-10"]}]}}.
 * Codes are lists, words are strings, an empty list is asked and left blank.
 */
public class AnswersAsJson implements AttributeConverter<Answers, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(Answers answers) {
        return document(answers).toString();
    }

    public static ObjectNode document(Answers answers) {
        ObjectNode document = JSON.createObjectNode();
        document.set("about", node(answers.about()));
        ArrayNode children = document.putArray("children");
        answers.children().forEach(child -> children.add(node(child)));
        return document;
    }

    @Override
    public Answers convertToEntityAttribute(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored response is not a document of answers", e);
        }
    }

    public static Answers read(JsonNode document) {
        List<Map<String, Answer>> children = new ArrayList<>();
        document.path("children").forEach(child -> children.add(answers(child)));
        return new Answers(answers(document.path("about")), children);
    }

    private static ObjectNode node(Map<String, Answer> answers) {
        ObjectNode node = JSON.createObjectNode();
        answers.forEach((key, answer) -> {
            if (answer instanceof Answer.Written written) {
                node.put(key, written.words());
            } else {
                ArrayNode codes = node.putArray(key);
                answer.codes().forEach(codes::add);
            }
        });
        return node;
    }

    private static Map<String, Answer> answers(JsonNode node) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        node.properties().forEach(field -> answers.put(field.getKey(), answer(field.getValue())));
        return answers;
    }

    private static Answer answer(JsonNode value) {
        if (value.isTextual()) {
            return new Answer.Written(value.textValue());
        }
        List<String> codes = new ArrayList<>();
        value.forEach(code -> codes.add(code.textValue()));
        return new Answer.Chosen(codes);
    }
}
