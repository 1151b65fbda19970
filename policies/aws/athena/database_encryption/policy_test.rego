package decree.aws.athena.database_encryption_test

import data.decree.aws.athena.database_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in database_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_athena_database": [{"address": "aws_athena_database.database", "type": "aws_athena_database", "name": "database", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_athena_database.database"}
}

test_complying_1 if {
	flagged({"resource": {"aws_athena_database": [{"address": "aws_athena_database.database", "type": "aws_athena_database", "name": "database", "provider": "aws", "values": {"encryption_configuration": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_athena_database": [{"address": "aws_athena_database.database", "type": "aws_athena_database", "name": "database", "provider": "aws", "values": {"encryption_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
