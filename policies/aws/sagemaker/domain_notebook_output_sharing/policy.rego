# METADATA
# title: SageMaker domains do not share the output of notebooks
# description: "A shared snapshot carries the output of cells: rows of training data, among them. All users of
#   the domain can open it."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_domain
# custom:
#   id: aws.sagemaker.domain_notebook_output_sharing
#   requirement: every SageMaker domain must not let users share notebook output
#   severity: MEDIUM
#   category: privacy
#   resource_types: [aws_sagemaker_domain]
#   profiles: [ai_platform]
#   remediation: Set notebook_output_option to Disabled.
package decree.aws.sagemaker.domain_notebook_output_sharing

import data.decree.tf

deny contains tf.finding(domain, "must not let users share notebook output", ["default_user_settings", 0, "sharing_settings", 0, "notebook_output_option"]) if {
	some domain in input.resource.aws_sagemaker_domain
	domain.values.default_user_settings[0].sharing_settings[0].notebook_output_option == "Allowed"
}
