# METADATA
# title: User data of EC2 instances holds no secrets
# description: User data is readable by everyone who may describe the instance and by every process on it, and
#   stays in the state file.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.instance_secrets
#   aliases: [CKV_AWS_46, AVD-AWS-0029, d7b9d850-3e06-4a75-852f-c46c2e92240b]
#   requirement: EC2 instances must not contain secrets
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_instance]
#   profiles: [recommended]
#   frameworks:
#     aws_ai_security: [AISF-DATA-05]
#   remediation: Rotate the secret, keep it in Secrets Manager, and let the instance read it through its role when
#     it starts.
package decree.aws.ec2.instance_secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must not contain secrets", ["user_data"]) if {
	some instance in input.resource.aws_instance
	value.matches(instance.values.user_data, `(AKIA|ASIA)[A-Z0-9]{16}|(aws_secret_access_key|AWS_SECRET_ACCESS_KEY)["= :]{1,5}[A-Za-z0-9/+]{40}|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY`)
}

deny contains tf.finding(instance, "must not contain secrets", ["user_data_base64"]) if {
	some instance in input.resource.aws_instance
	value.matches(instance.values.user_data_base64, `LS0tLS1CRUdJTi|QUtJQ`)
}
