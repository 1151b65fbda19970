package decree.aws.sagemaker.notebook_direct_internet_test

import data.decree.aws.sagemaker.notebook_direct_internet as policy
import data.decree.testing

test_direct_access_off_passes if _found([_notebook({"direct_internet_access": "Disabled"})]) == set()

test_direct_access_on_is_flagged if _found([_notebook({"direct_internet_access": "Enabled"})]) == _flagged

test_direct_access_by_default_is_flagged if _found([_notebook({})]) == _flagged

test_unknown_direct_access_is_silent if _found([_notebook({"direct_internet_access": "${var.x}"})]) == set()

_flagged := {["aws_sagemaker_notebook_instance.n", ["direct_internet_access"], "notebook instance has direct internet access"]}

_notebook(values) := testing.resource("aws_sagemaker_notebook_instance", "n", values)

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
