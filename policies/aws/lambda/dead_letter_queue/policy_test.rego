package decree.aws.lambda.dead_letter_queue_test

import data.decree.aws.lambda.dead_letter_queue

flagged(document) := addresses if {
	addresses := {finding.address | some finding in dead_letter_queue.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_event_invoke_config": [{"address": "aws_lambda_function_event_invoke_config.function_event_invoke_config", "type": "aws_lambda_function_event_invoke_config", "name": "function_event_invoke_config", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_3 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_event_invoke_config": [{"address": "aws_lambda_function_event_invoke_config.stranger", "type": "aws_lambda_function_event_invoke_config", "name": "stranger", "provider": "aws", "values": {"function_name": "${aws_lambda_function.elsewhere.id}", "destination_config": [{"on_failure": [{"destination": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"dead_letter_config": [{"target_arn": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_event_invoke_config": [{"address": "aws_lambda_function_event_invoke_config.function_event_invoke_config", "type": "aws_lambda_function_event_invoke_config", "name": "function_event_invoke_config", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "destination_config": [{"on_failure": [{"destination": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_event_invoke_config": [{"address": "aws_lambda_function_event_invoke_config.function_event_invoke_config", "type": "aws_lambda_function_event_invoke_config", "name": "function_event_invoke_config", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "destination_config": [{"on_failure": [{"destination": "set"}]}]}, "managed": true}, {"address": "aws_lambda_function_event_invoke_config.function_event_invoke_config_2", "type": "aws_lambda_function_event_invoke_config", "name": "function_event_invoke_config_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_event_invoke_config": [{"address": "aws_lambda_function_event_invoke_config.function_event_invoke_config", "type": "aws_lambda_function_event_invoke_config", "name": "function_event_invoke_config", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "destination_config": [{"on_failure": [{"destination": "set"}]}]}, "managed": true}, {"address": "aws_lambda_function_event_invoke_config.stranger_2", "type": "aws_lambda_function_event_invoke_config", "name": "stranger_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.elsewhere.id}", "destination_config": [{"on_failure": [{"destination": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"dead_letter_config": [{"target_arn": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_event_invoke_config": [{"address": "aws_lambda_function_event_invoke_config.stranger", "type": "aws_lambda_function_event_invoke_config", "name": "stranger", "provider": "aws", "values": {"function_name": "${var.not_given}", "destination_config": [{"on_failure": [{"destination": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_event_invoke_config": [{"address": "aws_lambda_function_event_invoke_config.function_event_invoke_config", "type": "aws_lambda_function_event_invoke_config", "name": "function_event_invoke_config", "provider": "aws", "values": {"function_name": "${var.not_given}", "destination_config": [{"on_failure": [{"destination": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_event_invoke_config": [{"address": "aws_lambda_function_event_invoke_config.function_event_invoke_config", "type": "aws_lambda_function_event_invoke_config", "name": "function_event_invoke_config", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "destination_config": [{"on_failure": [{"destination": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_event_invoke_config": [{"address": "aws_lambda_function_event_invoke_config.function_event_invoke_config", "type": "aws_lambda_function_event_invoke_config", "name": "function_event_invoke_config", "provider": "aws", "values": {"function_name": "${var.not_given}", "destination_config": [{"on_failure": [{"destination": "set"}]}]}, "managed": true}, {"address": "aws_lambda_function_event_invoke_config.function_event_invoke_config_2", "type": "aws_lambda_function_event_invoke_config", "name": "function_event_invoke_config_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_event_invoke_config": [{"address": "aws_lambda_function_event_invoke_config.function_event_invoke_config", "type": "aws_lambda_function_event_invoke_config", "name": "function_event_invoke_config", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "destination_config": [{"on_failure": [{"destination": "${var.not_given}"}]}]}, "managed": true}, {"address": "aws_lambda_function_event_invoke_config.function_event_invoke_config_2", "type": "aws_lambda_function_event_invoke_config", "name": "function_event_invoke_config_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_event_invoke_config": [{"address": "aws_lambda_function_event_invoke_config.function_event_invoke_config", "type": "aws_lambda_function_event_invoke_config", "name": "function_event_invoke_config", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "destination_config": [{"on_failure": [{"destination": "set"}]}]}, "managed": true}, {"address": "aws_lambda_function_event_invoke_config.function_event_invoke_config_2", "type": "aws_lambda_function_event_invoke_config", "name": "function_event_invoke_config_2", "provider": "aws", "values": {"function_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
