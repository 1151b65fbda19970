package decree.aws.sagemaker.notebook_kms_test

import data.decree.aws.sagemaker.notebook_kms as policy
import data.decree.testing

test_notebook_with_key_passes if _found([_notebook({"kms_key_id": "${aws_kms_key.k.key_id}"})]) == set()

test_notebook_without_key_is_flagged if {
	_found([_notebook({})]) == {[
		"aws_sagemaker_notebook_instance.n",
		["kms_key_id"],
		"notebook instance has no KMS key",
	]}
}

_notebook(values) := testing.resource("aws_sagemaker_notebook_instance", "n", values)

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
