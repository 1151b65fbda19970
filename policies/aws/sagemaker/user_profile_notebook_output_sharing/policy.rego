# METADATA
# title: SageMaker user profiles do not share the output of notebooks
# description: "A profile may allow what its domain forbids: snapshots with the output of cells, and so with
#   rows of data, that other users open."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_user_profile
# custom:
#   id: aws.sagemaker.user_profile_notebook_output_sharing
#   requirement: every SageMaker user profile must not let users share notebook output
#   severity: MEDIUM
#   category: privacy
#   resource_types: [aws_sagemaker_user_profile]
#   profiles: [ai_platform]
#   remediation: Set notebook_output_option to Disabled.
package decree.aws.sagemaker.user_profile_notebook_output_sharing

import data.decree.tf

deny contains tf.finding(user_profile, "must not let users share notebook output", ["user_settings", 0, "sharing_settings", 0, "notebook_output_option"]) if {
	some user_profile in input.resource.aws_sagemaker_user_profile
	user_profile.values.user_settings[0].sharing_settings[0].notebook_output_option == "Allowed"
}
