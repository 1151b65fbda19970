package decree.aws.eks.secrets_encryption_test

import data.decree.aws.eks.secrets_encryption as policy
import data.decree.testing

test_encrypted_secrets_pass if _found([_cluster({"encryption_config": [{"resources": ["secrets"]}]})]) == set()

test_cluster_without_encryption_is_flagged if _found([_cluster({})]) == _flagged

test_encryption_of_something_else_is_flagged if {
	_found([_cluster({"encryption_config": [{"resources": []}]})]) == _flagged
}

test_unknown_encryption_is_silent if {
	_found([_cluster({"encryption_config": "${var.encryption}"})]) == set()
	_found([_cluster({"encryption_config": [{"resources": "${var.resources}"}]})]) == set()
	_found([_cluster({"encryption_config": [{"resources": ["${var.resource}"]}]})]) == set()
}

_flagged := {["aws_eks_cluster.c", ["encryption_config"], "cluster does not encrypt its secrets with a KMS key"]}

_cluster(values) := testing.resource("aws_eks_cluster", "c", values)

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
