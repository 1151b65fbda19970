# METADATA
# title: User data of launch configurations holds no secrets
# description: A launch configuration cannot be changed, so a key in its user data stays readable as long as it exists.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/launch_configuration
# custom:
#   id: aws.autoscaling.launch_configuration_secrets
#   aliases: [AVD-AWS-0122]
#   requirement: launch configurations must not contain secrets
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_launch_configuration]
#   profiles: [recommended]
#   remediation: Rotate the secret, keep it in Secrets Manager, and let the instance read it through its role when
#     it starts.
package decree.aws.autoscaling.launch_configuration_secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(configuration, "must not contain secrets", ["user_data"]) if {
	some configuration in input.resource.aws_launch_configuration
	value.matches(configuration.values.user_data, `(AKIA|ASIA)[A-Z0-9]{16}|(aws_secret_access_key|AWS_SECRET_ACCESS_KEY)["= :]{1,5}[A-Za-z0-9/+]{40}|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY`)
}

deny contains tf.finding(configuration, "must not contain secrets", ["user_data_base64"]) if {
	some configuration in input.resource.aws_launch_configuration
	value.matches(configuration.values.user_data_base64, `LS0tLS1CRUdJTi|QUtJQ`)
}
