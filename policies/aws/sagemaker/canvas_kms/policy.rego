# METADATA
# title: SageMaker Canvas encrypts its workspace with a KMS key
# description: Canvas keeps uploaded data sets, models and predictions in its workspace bucket. Without a key of
#   your own everybody who reads the bucket reads them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_domain
# custom:
#   id: aws.sagemaker.canvas_kms
#   requirement: every SageMaker domain must encrypt Canvas artifacts with a KMS key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sagemaker_domain]
#   profiles: [ai_platform]
#   remediation: Set s3_kms_key_id in the workspace_settings of canvas_app_settings.
package decree.aws.sagemaker.canvas_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must encrypt Canvas artifacts with a KMS key", []) if {
	some domain in input.resource.aws_sagemaker_domain
	value.present(value.at(domain.values, ["default_user_settings", 0, "canvas_app_settings", 0, "workspace_settings"], null))
	value.absent(value.at(domain.values, ["default_user_settings", 0, "canvas_app_settings", 0, "workspace_settings", 0, "s3_kms_key_id"], null))
}
