package decree.aws.lambda.supported_runtime_test

import data.decree.aws.lambda.supported_runtime

flagged(document) := addresses if {
	addresses := {finding.address | some finding in supported_runtime.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "nodejs"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "nodejs4.3"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_3 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "nodejs4.3-edge"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_4 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "nodejs6.10"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_5 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "nodejs8.10"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_6 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "nodejs10.x"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_7 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "nodejs12.x"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_8 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "nodejs14.x"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_9 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "nodejs16.x"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_10 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "nodejs18.x"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_11 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "nodejs20.x"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_12 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "python2.7"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_13 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "python3.6"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_14 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "python3.7"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_15 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "python3.8"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_16 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "python3.9"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_17 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "dotnetcore1.0"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_18 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "dotnetcore2.0"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_19 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "dotnetcore2.1"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_20 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "dotnetcore3.1"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_21 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "dotnet5.0"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_22 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "dotnet6"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_23 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "dotnet7"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_24 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "dotnet8"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"runtime": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
