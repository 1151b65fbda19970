package decree.aws.neptune.iam_authentication_test

import data.decree.aws.neptune.iam_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in iam_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"iam_database_authentication_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_neptune_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_neptune_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"iam_database_authentication_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"iam_database_authentication_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
