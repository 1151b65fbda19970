# METADATA
# title: Definitions of state machines hold no secrets
# description: The definition is readable by everyone who may describe the state machine.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sfn_state_machine
# custom:
#   id: aws.stepfunctions.secrets
#   requirement: Step Functions state machines must not contain secrets
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_sfn_state_machine]
#   profiles: [recommended]
#   remediation: Rotate the secret, keep it in Secrets Manager, and read it in a step of the machine.
package decree.aws.stepfunctions.secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(state_machine, "must not contain secrets", ["definition"]) if {
	some state_machine in input.resource.aws_sfn_state_machine
	value.matches(state_machine.values.definition, `(AKIA|ASIA)[A-Z0-9]{16}|(aws_secret_access_key|AWS_SECRET_ACCESS_KEY)["= :]{1,5}[A-Za-z0-9/+]{40}|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY`)
}
