# METADATA
# title: SageMaker user profiles do not deploy models from Canvas
# description: "The profile may allow what the domain does not: models that serve predictions without review, on
#   endpoints that nobody accounts for."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_user_profile
# custom:
#   id: aws.sagemaker.user_profile_canvas_deployment
#   requirement: every SageMaker user profile must not let Canvas users deploy models themselves
#   severity: LOW
#   category: model governance
#   resource_types: [aws_sagemaker_user_profile]
#   remediation: Set the status of direct_deploy_settings to DISABLED.
package decree.aws.sagemaker.user_profile_canvas_deployment

import data.decree.tf

deny contains tf.finding(user_profile, "must not let Canvas users deploy models themselves", ["user_settings", 0, "canvas_app_settings", 0, "direct_deploy_settings", 0, "status"]) if {
	some user_profile in input.resource.aws_sagemaker_user_profile
	user_profile.values.user_settings[0].canvas_app_settings[0].direct_deploy_settings[0].status == "ENABLED"
}
