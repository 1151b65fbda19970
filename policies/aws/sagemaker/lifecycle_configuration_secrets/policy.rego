# METADATA
# title: Lifecycle scripts of notebooks hold no secrets
# description: "The script is only base64: whoever may describe the configuration, read the state or open the
#   notebook reads the keys in it."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_notebook_instance_lifecycle_configuration
# custom:
#   id: aws.sagemaker.lifecycle_configuration_secrets
#   requirement: every SageMaker notebook instance lifecycle configuration must not contain secrets
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_sagemaker_notebook_instance_lifecycle_configuration]
#   profiles: [recommended, ai_platform]
#   remediation: Read the secret from Secrets Manager in the script, through the role of the notebook.
package decree.aws.sagemaker.lifecycle_configuration_secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(notebook_instance_lifecycle_configuration, "must not contain secrets", ["on_create"]) if {
	some notebook_instance_lifecycle_configuration in input.resource.aws_sagemaker_notebook_instance_lifecycle_configuration
	value.matches(notebook_instance_lifecycle_configuration.values.on_create, `(AKIA|ASIA)[A-Z0-9]{16}|QUtJQ|FLSU[EF]|BS0lB|IFBSSVZBVEUgS0VZLS0tLS|BQUklWQVRFIEtFWS0tLS0t|gUFJJVkFURSBLRVktLS0tL|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY`)
}

deny contains tf.finding(notebook_instance_lifecycle_configuration, "must not contain secrets", ["on_start"]) if {
	some notebook_instance_lifecycle_configuration in input.resource.aws_sagemaker_notebook_instance_lifecycle_configuration
	value.matches(notebook_instance_lifecycle_configuration.values.on_start, `(AKIA|ASIA)[A-Z0-9]{16}|QUtJQ|FLSU[EF]|BS0lB|IFBSSVZBVEUgS0VZLS0tLS|BQUklWQVRFIEtFWS0tLS0t|gUFJJVkFURSBLRVktLS0tL|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY`)
}
