# METADATA
# title: User data of launch templates holds no secrets
# description: Whoever may describe the template reads the keys in it, and every version keeps them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/launch_template
# custom:
#   id: aws.ec2.launch_template_secrets
#   aliases: [AVD-AWS-0129]
#   requirement: launch templates must not contain secrets
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_launch_template]
#   profiles: [recommended]
#   remediation: Rotate the secret, keep it in Secrets Manager, and let the instance read it through its role when
#     it starts.
package decree.aws.ec2.launch_template_secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(template, "must not contain secrets", ["user_data"]) if {
	some template in input.resource.aws_launch_template
	value.matches(template.values.user_data, `(AKIA|ASIA)[A-Z0-9]{16}|(aws_secret_access_key|AWS_SECRET_ACCESS_KEY)["= :]{1,5}[A-Za-z0-9/+]{40}|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY|LS0tLS1CRUdJTi|QUtJQ`)
}
