package decree.aws.emr.kerberos_realm_test

import data.decree.aws.emr.kerberos_realm

flagged(document) := addresses if {
	addresses := {finding.address | some finding in kerberos_realm.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"kerberos_attributes": "set"}, "managed": true}]}, "data": {}}) == {"aws_emr_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"kerberos_attributes": [{"realm": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_out_of_scope_1 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"kerberos_attributes": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"kerberos_attributes": [{"realm": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
