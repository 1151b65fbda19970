package decree.aws.sagemaker.notebook_root_access_test

import data.decree.aws.sagemaker.notebook_root_access as policy
import data.decree.testing

test_root_access_off_passes if _found([_notebook({"root_access": "Disabled"})]) == set()

test_root_access_on_is_flagged if _found([_notebook({"root_access": "Enabled"})]) == _flagged

test_root_access_by_default_is_flagged if _found([_notebook({})]) == _flagged

test_unknown_root_access_is_silent if _found([_notebook({"root_access": "${var.x}"})]) == set()

_flagged := {["aws_sagemaker_notebook_instance.n", ["root_access"], "users of the notebook instance have root access"]}

_notebook(values) := testing.resource("aws_sagemaker_notebook_instance", "n", values)

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
