# METADATA
# title: Batch jobs run no privileged containers
# description: A privileged job has the rights of root on its host and on everything else that runs there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/batch_job_definition
# custom:
#   id: aws.batch.privileged
#   aliases: [CKV_AWS_210, 66cd88ac-9ddf-424a-b77e-e55e17630bee]
#   requirement: Batch job definitions must not run privileged containers
#   severity: HIGH
#   category: workload hardening
#   resource_types: [aws_batch_job_definition]
#   profiles: [recommended]
#   remediation: Leave out `privileged`, and add single capabilities where the container needs them.
package decree.aws.batch.privileged

import data.decree.tf
import data.decree.value

deny contains tf.finding(job_definition, "must not run privileged containers", ["container_properties"]) if {
	some job_definition in input.resource.aws_batch_job_definition
	some container_property in value.list(value.parsed(value.at(job_definition.values, ["container_properties"], null)), [])
	privileged := container_property.privileged
	value.known(privileged)
	privileged != false
}
