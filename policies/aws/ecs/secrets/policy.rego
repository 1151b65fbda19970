# METADATA
# title: ECS task definitions hold no secrets
# description: A task definition is readable by everyone who may describe it, and every revision is kept.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_task_definition
# custom:
#   id: aws.ecs.secrets
#   aliases: [AVD-AWS-0036, d40210ea-64b9-4cce-a4fb-e8604f3c062c]
#   requirement: ECS task definitions must not contain secrets
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_ecs_task_definition]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["3.5.1.14", "8.2.2.3", "8.3.2.21"]
#     aws_ai_security: [AISF-DATA-05, AISF-RUNTIME-02]
#   remediation: Rotate the secret, keep it in Secrets Manager, and refer to it in `secrets` of the container.
package decree.aws.ecs.secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(task_definition, "must not contain secrets", ["container_definitions"]) if {
	some task_definition in input.resource.aws_ecs_task_definition
	value.matches(task_definition.values.container_definitions, `(AKIA|ASIA)[A-Z0-9]{16}|(aws_secret_access_key|AWS_SECRET_ACCESS_KEY)["= :]{1,5}[A-Za-z0-9/+]{40}|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY`)
}
