package decree.aws.lightsail.database_public_test

import data.decree.aws.lightsail.database_public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in database_public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lightsail_database": [{"address": "aws_lightsail_database.database", "type": "aws_lightsail_database", "name": "database", "provider": "aws", "values": {"publicly_accessible": true}, "managed": true}]}, "data": {}}) == {"aws_lightsail_database.database"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lightsail_database": [{"address": "aws_lightsail_database.database", "type": "aws_lightsail_database", "name": "database", "provider": "aws", "values": {"publicly_accessible": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lightsail_database": [{"address": "aws_lightsail_database.database", "type": "aws_lightsail_database", "name": "database", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lightsail_database": [{"address": "aws_lightsail_database.database", "type": "aws_lightsail_database", "name": "database", "provider": "aws", "values": {"publicly_accessible": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
