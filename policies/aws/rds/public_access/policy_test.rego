package decree.aws.rds.public_access_test

import data.decree.aws.rds.public_access as policy
import data.decree.testing

test_private_instance_passes if _found([_resource({"publicly_accessible": false})]) == set()

test_public_instance_is_flagged if _found([_resource({"publicly_accessible": true})]) == _flagged

test_nothing_set_passes if _found([_resource({})]) == set()

test_unknown_value_is_silent if _found([_resource({"publicly_accessible": "${var.x}"})]) == set()

test_public_instance_of_a_cluster_is_flagged if {
	instance := testing.resource("aws_rds_cluster_instance", "r", {"publicly_accessible": true})
	some ["aws_rds_cluster_instance.r", _, _] in _found([instance])
}

_flagged := {["aws_db_instance.r", ["publicly_accessible"], "instance is publicly accessible"]}

_resource(values) := testing.resource("aws_db_instance", "r", values)

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
