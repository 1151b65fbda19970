package decree.aws.lambda.function_cors_test

import data.decree.aws.lambda.function_cors

flagged(document) := addresses if {
	addresses := {finding.address | some finding in function_cors.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"], "allow_methods": ["*"]}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function", "aws_lambda_function_url.function_url"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"], "allow_methods": ["*"]}]}, "managed": true}, {"address": "aws_lambda_function_url.function_url_2", "type": "aws_lambda_function_url", "name": "function_url_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_methods": ["*"], "allow_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function", "aws_lambda_function_url.function_url"}
}

test_violating_3 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"], "allow_methods": ["*"]}]}, "managed": true}, {"address": "aws_lambda_function_url.function_url_2", "type": "aws_lambda_function_url", "name": "function_url_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_methods": ["*"]}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function", "aws_lambda_function_url.function_url"}
}

test_violating_4 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"], "allow_methods": ["*"]}]}, "managed": true}, {"address": "aws_lambda_function_url.function_url_2", "type": "aws_lambda_function_url", "name": "function_url_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"], "allow_methods": ["other"]}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function", "aws_lambda_function_url.function_url"}
}

test_violating_5 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"], "allow_methods": ["*"]}]}, "managed": true}, {"address": "aws_lambda_function_url.function_url_2", "type": "aws_lambda_function_url", "name": "function_url_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"]}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function", "aws_lambda_function_url.function_url"}
}

test_violating_6 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"], "allow_methods": ["*"]}]}, "managed": true}, {"address": "aws_lambda_function_url.stranger_2", "type": "aws_lambda_function_url", "name": "stranger_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.elsewhere.id}", "cors": [{"allow_origins": ["*"], "allow_methods": ["*"]}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function", "aws_lambda_function_url.function_url", "aws_lambda_function_url.stranger_2"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_methods": ["*"], "allow_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_methods": ["*"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"], "allow_methods": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"cors": [{"allow_origins": ["*"], "allow_methods": ["*"]}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function_url.function_url"}
}

test_complying_6 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"cors": [{"allow_methods": ["*"], "allow_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"cors": [{"allow_methods": ["*"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"cors": [{"allow_origins": ["*"], "allow_methods": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"cors": [{"allow_origins": ["*"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"cors": [{"allow_origins": "${var.not_given}", "allow_methods": ["*"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"cors": [{"allow_origins": ["*"], "allow_methods": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_8 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${var.not_given}", "cors": [{"allow_origins": ["*"], "allow_methods": ["*"]}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function_url.function_url"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["${var.not_given}"], "allow_methods": ["*"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"], "allow_methods": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"cors": [{"allow_origins": ["${var.not_given}"], "allow_methods": ["*"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"cors": [{"allow_origins": ["*"], "allow_methods": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"cors": [{"allow_methods": ["${var.not_given}"], "allow_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"cors": [{"allow_methods": ["*"], "allow_origins": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["${var.not_given}"], "allow_methods": ["*"]}]}, "managed": true}, {"address": "aws_lambda_function_url.function_url_2", "type": "aws_lambda_function_url", "name": "function_url_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_methods": ["*"], "allow_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"], "allow_methods": ["${var.not_given}"]}]}, "managed": true}, {"address": "aws_lambda_function_url.function_url_2", "type": "aws_lambda_function_url", "name": "function_url_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_methods": ["*"], "allow_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["${var.not_given}"], "allow_methods": ["*"]}]}, "managed": true}, {"address": "aws_lambda_function_url.function_url_2", "type": "aws_lambda_function_url", "name": "function_url_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_methods": ["*"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"], "allow_methods": ["${var.not_given}"]}]}, "managed": true}, {"address": "aws_lambda_function_url.function_url_2", "type": "aws_lambda_function_url", "name": "function_url_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_methods": ["*"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["${var.not_given}"], "allow_methods": ["*"]}]}, "managed": true}, {"address": "aws_lambda_function_url.function_url_2", "type": "aws_lambda_function_url", "name": "function_url_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"], "allow_methods": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"], "allow_methods": ["${var.not_given}"]}]}, "managed": true}, {"address": "aws_lambda_function_url.function_url_2", "type": "aws_lambda_function_url", "name": "function_url_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"], "allow_methods": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["${var.not_given}"], "allow_methods": ["*"]}]}, "managed": true}, {"address": "aws_lambda_function_url.function_url_2", "type": "aws_lambda_function_url", "name": "function_url_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}], "aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"], "allow_methods": ["${var.not_given}"]}]}, "managed": true}, {"address": "aws_lambda_function_url.function_url_2", "type": "aws_lambda_function_url", "name": "function_url_2", "provider": "aws", "values": {"function_name": "${aws_lambda_function.function.id}", "cors": [{"allow_origins": ["*"]}]}, "managed": true}]}, "data": {}}) == set()
}
