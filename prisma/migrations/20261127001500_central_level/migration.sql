-- Bodies of the central government were kept as if they were of a province.
ALTER TYPE "DivisionLevel" ADD VALUE 'central' BEFORE 'province';
