package decree.aws.lambda.secrets_test

import data.decree.aws.lambda.secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "AWS_ACCESS_KEY_ID": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "AWS_SECRET_ACCESS_KEY": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_3 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "ACCESS_KEY": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_4 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "SECRET_KEY": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_5 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "PASSWORD": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_6 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "DB_PASSWORD": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_7 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "DATABASE_PASSWORD": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_8 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "TOKEN": "", "SECRET": "", "API_KEY": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_9 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "SECRET": "", "TOKEN": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_10 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "AWS_ACCESS_KEY_ID": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_11 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_SECRET_ACCESS_KEY": "${var.not_given}", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "AWS_ACCESS_KEY_ID": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_12 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "${var.not_given}", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "AWS_ACCESS_KEY_ID": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_13 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "${var.not_given}", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "AWS_ACCESS_KEY_ID": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_14 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "${var.not_given}", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "AWS_ACCESS_KEY_ID": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_15 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "${var.not_given}", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "AWS_ACCESS_KEY_ID": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_16 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "${var.not_given}", "API_KEY": "", "TOKEN": "", "SECRET": "", "AWS_ACCESS_KEY_ID": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_17 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "${var.not_given}", "TOKEN": "", "SECRET": "", "AWS_ACCESS_KEY_ID": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_18 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "${var.not_given}", "SECRET": "", "AWS_ACCESS_KEY_ID": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_19 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "${var.not_given}", "AWS_ACCESS_KEY_ID": ".+"}}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "${var.not_given}", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "${var.not_given}", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "${var.not_given}", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "${var.not_given}", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "${var.not_given}", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "${var.not_given}", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "${var.not_given}", "API_KEY": "", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "${var.not_given}", "TOKEN": "", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "${var.not_given}", "SECRET": ""}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "AWS_SECRET_ACCESS_KEY": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "SECRET_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "ACCESS_KEY": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "PASSWORD": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "SECRET_KEY": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": [{"variables": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "ACCESS_KEY": "", "SECRET_KEY": "", "DB_PASSWORD": "", "DATABASE_PASSWORD": "", "API_KEY": "", "TOKEN": "", "SECRET": "", "PASSWORD": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}
