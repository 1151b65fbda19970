package decree.aws.mwaa.public_test

import data.decree.aws.mwaa.public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_mwaa_environment": [{"address": "aws_mwaa_environment.environment", "type": "aws_mwaa_environment", "name": "environment", "provider": "aws", "values": {"webserver_access_mode": "PUBLIC_ONLY"}, "managed": true}]}, "data": {}}) == {"aws_mwaa_environment.environment"}
}

test_complying_1 if {
	flagged({"resource": {"aws_mwaa_environment": [{"address": "aws_mwaa_environment.environment", "type": "aws_mwaa_environment", "name": "environment", "provider": "aws", "values": {"webserver_access_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_mwaa_environment": [{"address": "aws_mwaa_environment.environment", "type": "aws_mwaa_environment", "name": "environment", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_mwaa_environment": [{"address": "aws_mwaa_environment.environment", "type": "aws_mwaa_environment", "name": "environment", "provider": "aws", "values": {"webserver_access_mode": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
