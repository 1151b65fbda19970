# METADATA
# title: Batch job definitions hold no secrets
# description: A job definition is readable by everyone who may describe it, and every revision is kept.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/batch_job_definition
# custom:
#   id: aws.batch.secrets
#   requirement: Batch job definitions must not contain secrets
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_batch_job_definition]
#   profiles: [recommended]
#   remediation: Rotate the secret, keep it in Secrets Manager, and refer to it in `secrets` of the container.
package decree.aws.batch.secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(job_definition, "must not contain secrets", ["container_properties"]) if {
	some job_definition in input.resource.aws_batch_job_definition
	value.matches(job_definition.values.container_properties, `(AKIA|ASIA)[A-Z0-9]{16}|(aws_secret_access_key|AWS_SECRET_ACCESS_KEY)["= :]{1,5}[A-Za-z0-9/+]{40}|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY`)
}
