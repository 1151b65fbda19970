package decree.aws.vpc.flow_logs_test

import data.decree.aws.vpc.flow_logs as policy
import data.decree.testing

test_vpc_with_flow_log_passes if _found([_vpc, _companion("${aws_vpc.main.id}")]) == set()

test_vpc_without_flow_log_is_flagged if _found([_vpc]) == {["aws_vpc.main", [], "VPC has no flow log"]}

test_flow_log_of_another_vpc_does_not_count if count(_found([_vpc, _companion("${aws_vpc.mainframe.id}")])) == 1

test_flow_log_of_unknown_vpc_is_silent if _found([_vpc, _companion("${var.vpc_id}")]) == set()

test_flow_log_by_id_passes if {
	vpc := testing.resource("aws_vpc", "main", {"id": "vpc-0a1b2c3d"})
	_found([vpc, _companion("vpc-0a1b2c3d")]) == set()
}

_vpc := testing.resource("aws_vpc", "main", {})

_companion(vpc) := testing.resource("aws_flow_log", "c", {"vpc_id": vpc})

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
