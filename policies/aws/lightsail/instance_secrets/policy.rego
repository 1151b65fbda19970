# METADATA
# title: User data of Lightsail instances holds no secrets
# description: User data stays on the instance and in the state file for everyone who reads either.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lightsail_instance
# custom:
#   id: aws.lightsail.instance_secrets
#   requirement: Lightsail instances must not contain secrets
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_lightsail_instance]
#   profiles: [recommended]
#   remediation: Rotate the secret, keep it in Secrets Manager, and let the instance read it through its role when
#     it starts.
package decree.aws.lightsail.instance_secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must not contain secrets", ["user_data"]) if {
	some instance in input.resource.aws_lightsail_instance
	value.matches(instance.values.user_data, `(AKIA|ASIA)[A-Z0-9]{16}|(aws_secret_access_key|AWS_SECRET_ACCESS_KEY)["= :]{1,5}[A-Za-z0-9/+]{40}|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY|LS0tLS1CRUdJTi|QUtJQ`)
}
