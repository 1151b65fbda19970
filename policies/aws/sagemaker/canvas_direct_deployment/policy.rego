# METADATA
# title: SageMaker Canvas users do not deploy models themselves
# description: A model that is deployed from Canvas serves predictions without having been registered, evaluated
#   or approved by anybody, and its endpoint runs until somebody notices.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_domain
# custom:
#   id: aws.sagemaker.canvas_direct_deployment
#   requirement: every SageMaker domain must not let Canvas users deploy models themselves
#   severity: LOW
#   category: model governance
#   resource_types: [aws_sagemaker_domain]
#   profiles: [ai_platform]
#   remediation: Set the status of direct_deploy_settings to DISABLED.
package decree.aws.sagemaker.canvas_direct_deployment

import data.decree.tf

deny contains tf.finding(domain, "must not let Canvas users deploy models themselves", ["default_user_settings", 0, "canvas_app_settings", 0, "direct_deploy_settings", 0, "status"]) if {
	some domain in input.resource.aws_sagemaker_domain
	domain.values.default_user_settings[0].canvas_app_settings[0].direct_deploy_settings[0].status == "ENABLED"
}
