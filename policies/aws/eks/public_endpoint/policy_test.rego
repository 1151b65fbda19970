package decree.aws.eks.public_endpoint_test

import data.decree.aws.eks.public_endpoint as policy
import data.decree.testing

test_private_endpoint_passes if _found([_cluster([{"endpoint_public_access": false}])]) == set()

test_public_endpoint_is_flagged if _found([_cluster([{"endpoint_public_access": true}])]) == _flagged

test_public_endpoint_by_default_is_flagged if _found([_cluster([{"subnet_ids": []}])]) == _flagged

test_unknown_endpoint_is_silent if {
	_found([_cluster([{"endpoint_public_access": "${var.public}"}])]) == set()
	_found([_cluster("${var.vpc}")]) == set()
}

_flagged := {[
	"aws_eks_cluster.c",
	["vpc_config", 0, "endpoint_public_access"],
	"cluster exposes a public endpoint",
]}

_cluster(vpc_config) := testing.resource("aws_eks_cluster", "c", {"vpc_config": vpc_config})

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
