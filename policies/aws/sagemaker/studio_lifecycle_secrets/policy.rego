# METADATA
# title: Lifecycle scripts of Studio hold no secrets
# description: "The script is only base64 and runs in the app of each user: all of them, and whoever reads the
#   state, read the keys in it."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_studio_lifecycle_config
# custom:
#   id: aws.sagemaker.studio_lifecycle_secrets
#   requirement: every SageMaker Studio lifecycle configuration must not contain secrets
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_sagemaker_studio_lifecycle_config]
#   profiles: [recommended, ai_platform]
#   remediation: Read the secret from Secrets Manager in the script, through the execution role.
package decree.aws.sagemaker.studio_lifecycle_secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(studio_lifecycle_config, "must not contain secrets", ["studio_lifecycle_config_content"]) if {
	some studio_lifecycle_config in input.resource.aws_sagemaker_studio_lifecycle_config
	value.matches(studio_lifecycle_config.values.studio_lifecycle_config_content, `(AKIA|ASIA)[A-Z0-9]{16}|QUtJQ|FLSU[EF]|BS0lB|IFBSSVZBVEUgS0VZLS0tLS|BQUklWQVRFIEtFWS0tLS0t|gUFJJVkFURSBLRVktLS0tL|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY`)
}
